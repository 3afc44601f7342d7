import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpusHash, weightsHash } from './file-hash.ts'

const card = await readFile(join(import.meta.dirname, '../coding/MODEL-CARD.md'), 'utf8')

describe('The model card', () => {
  test('is of the shipped weights', async () => {
    expect(card).toContain(await weightsHash())
  })

  test('is of the corpus as it stands', async () => {
    expect(card).toContain(await corpusHash())
  })

  test('says what is short wherever it is not met', () => {
    const rows = card.split('\n').filter((row) => row.includes('**no**'))
    expect(rows.filter((row) => !/(?:short|over) \|$/.test(row))).toEqual([])
  })
})
