import { expect, test } from 'vitest'
import type { CoverageReport, CoveredPart } from '#authoring/coverage-report.ts'
import { simulateScenario } from '#authoring/simulate-scenario.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { mergedCoverage } from './coverage-merge.ts'
import { mergedSimulation } from './simulate-merge.ts'

test('seeds simulated one by one give the sessions and means of all together', () => {
  const compiled = compileScenario(minimalScenario)
  const simulated = (...seeds: readonly number[]) =>
    simulateScenario(compiled, seeds, { types: ['skilled', 'confronter'] })
  const { seeds, rows, means } = mergedSimulation([simulated(1), simulated(2)], minimalScenario)
  const whole = simulated(1, 2)
  expect({ seeds, rows, means }).toEqual({
    seeds: whole.seeds,
    rows: whole.rows,
    means: whole.means,
  })
})

test('a part of a file counts as reached by the best that any seed did', () => {
  const reachedWith = (
    seed: number,
    ...by: readonly CoveredPart['reachedBy'][]
  ): CoverageReport => ({
    scenario: { id: 'sam', version: '1.0.0', title: 'Sam', hash: '0' },
    seeds: [seed],
    parts: by.map((reachedBy, at) => ({
      kind: 'line',
      address: `lines/${at}`,
      path: ['lines', at],
      reachedBy,
    })),
    totals: [],
  })
  const { seeds, parts, totals } = mergedCoverage([
    reachedWith(1, 'nothing', 'trainee-types', 'nothing', 'scripts'),
    reachedWith(2, 'nothing', 'scripts', 'trainee-types', 'nothing'),
  ])
  expect(seeds).toEqual([1, 2])
  expect(parts.map(({ reachedBy }) => reachedBy)).toEqual([
    'nothing',
    'scripts',
    'trainee-types',
    'scripts',
  ])
  expect(totals[0]).toEqual({ kind: 'line', total: 4, byScripts: 2, byAll: 3 })
})
