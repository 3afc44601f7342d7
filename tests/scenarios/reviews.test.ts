import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reviewScenarioBytes } from '#authoring/review/review-scenario.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios')
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'))

describe('Shipped scenarios under review', () => {
  test('there are some to review', () => {
    expect(FILES.length).toBeGreaterThan(0)
  })

  test.each(FILES)('%s: nothing is left to tell', (file) => {
    const { diagnostics } = reviewScenarioBytes(readFileSync(join(FOLDER, file)), file)
    expect(
      diagnostics.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
    ).toEqual([])
  })
})
