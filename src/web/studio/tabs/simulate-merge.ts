import { orderingsIn } from '#authoring/orderings.ts'
import { simulationMean } from '#authoring/simulation-mean.ts'
import type { SimulatedTrainee, SimulationReport } from '#authoring/simulation-report.ts'
import { invariant } from '#lib/invariant.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'

/** Several seeds of the same file as the one report that they would have been. @param reports at least one */
export function mergedSimulation(
  reports: readonly SimulationReport[],
  scenario: Scenario,
): SimulationReport {
  const [first] = reports
  invariant(first !== undefined, 'there is a report to begin with')
  const rowsOf = first.means.map(({ trainee }) =>
    reports.flatMap(({ rows }) => rows.filter((row) => isSame(row.trainee, trainee))),
  )
  const means = rowsOf.map(simulationMean)
  const orderings = orderingsIn(means, scenario)
  return {
    scenario: first.scenario,
    seeds: reports.flatMap(({ seeds }) => seeds),
    rows: rowsOf.flat(),
    means,
    orderings,
    holds: orderings.every(({ status }) => status !== 'fails'),
  }
}

const isSame = (one: SimulatedTrainee, other: SimulatedTrainee): boolean =>
  one.source === other.source && one.id === other.id
