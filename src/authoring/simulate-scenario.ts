import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { orderingsIn } from './orderings.ts'
import { reportedScenario } from './reported-scenario.ts'
import { simulatedSession } from './simulated-session.ts'
import { simulationMean } from './simulation-mean.ts'
import type { SimulatedTrainee, SimulationReport } from './simulation-report.ts'
import { simulationRow } from './simulation-row.ts'
import { TRAINEE_TYPES, type TraineeType } from './trainee-type.ts'

/** Seeds that a simulation runs with unless told otherwise. Judgement: enough that one odd line decides nothing. */
export const SIMULATION_SEEDS: readonly number[] = [1, 2, 3]

export interface SimulationOptions {
  /** the types to run; all of them if left out. The scenario's own scripts run only with all of them */
  readonly types?: readonly TraineeType[]
}

/**
 * Runs every type of trainee, and the scenario's own scripts, through the real observer and engine.
 * @param seeds at least one; each gives every trainee other words and the client another choice among lines
 */
export function simulateScenario(
  compiled: CompiledScenario,
  seeds: readonly number[] = SIMULATION_SEEDS,
  { types }: SimulationOptions = {},
): SimulationReport {
  const rowsOf = simulatedTrainees(compiled, types).map((trainee) =>
    seeds.map((seed) =>
      simulationRow(simulatedSession(compiled, trainee, seed).folded, compiled, { trainee, seed }),
    ),
  )
  const means = rowsOf.map(simulationMean)
  const orderings = types === undefined ? orderingsIn(means, compiled.scenario) : []
  return {
    scenario: reportedScenario(compiled),
    seeds,
    rows: rowsOf.flat(),
    means,
    orderings,
    holds: orderings.every(({ status }) => status !== 'fails'),
  }
}

function simulatedTrainees(
  { scenario }: CompiledScenario,
  types: readonly TraineeType[] | undefined,
): readonly SimulatedTrainee[] {
  const asTypes = (types ?? TRAINEE_TYPES).map((id) => ({ source: 'type', id }) as const)
  if (types !== undefined) return asTypes
  return [...asTypes, ...scenario.trainees.map(({ id }) => ({ source: 'script', id }) as const)]
}
