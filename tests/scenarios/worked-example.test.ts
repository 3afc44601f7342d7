import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewScenarioBytes } from '#authoring/review/review-scenario.ts'
import { simulateScenario } from '#authoring/simulate-scenario.ts'
import { testScenario } from '#authoring/test-scenario.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

const FILE = 'docs/worked-example.yaml'
const bytes = readFileSync(join(import.meta.dirname, '..', '..', FILE))
const { scenario } = parseScenarioBytes(bytes, FILE)

/** As many as the command line runs, so that both find the same. */
const SEEDS = [1, 2, 3]
const TIME_LIMIT = 60_000

/** What the guide's own example is read as; a file that is not read is a failure of every test. */
const compiled = () => {
  if (scenario === null) throw new Error(`${FILE} cannot be read`)
  return compileScenario(scenario)
}

test('nothing is left to tell of it but that it is a draft', () => {
  const { diagnostics } = reviewScenarioBytes(bytes, FILE)
  expect(diagnostics.map(({ code }) => code)).toEqual(['SCN059'])
})

test('its own expectations hold', () => {
  const { checks } = testScenario(compiled())
  expect(checks.length).toBeGreaterThan(10)
  expect(checks.filter(({ status }) => status === 'failed')).toEqual([])
})

test(
  'better practice comes out above poorer practice',
  () => {
    const { orderings } = simulateScenario(compiled(), SEEDS)
    expect(orderings.length).toBeGreaterThan(10)
    expect(orderings.filter(({ status }) => status !== 'holds')).toEqual([])
  },
  TIME_LIMIT,
)
