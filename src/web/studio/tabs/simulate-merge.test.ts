import { expect, test } from 'vitest'
import { coverScenario } from '#authoring/cover-scenario.ts'
import { simulateScenario } from '#authoring/simulate-scenario.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { mergedCoverage } from './coverage-merge.ts'
import { mergedSimulation } from './simulate-merge.ts'

const compiled = compileScenario(minimalScenario)

test('seeds simulated one by one give the report of all together', () => {
  const parts = [1, 2].map((seed) => simulateScenario(compiled, [seed]))
  expect(mergedSimulation(parts, minimalScenario)).toEqual(simulateScenario(compiled, [1, 2]))
})

test('seeds covered one by one give the report of all together', () => {
  const parts = [1, 2].map((seed) => coverScenario(compiled, [seed]))
  expect(mergedCoverage(parts)).toEqual(coverScenario(compiled, [1, 2]))
})
