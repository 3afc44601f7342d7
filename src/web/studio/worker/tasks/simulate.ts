import { simulateScenario } from '#authoring/simulate-scenario.ts'
import type { SimulationReport } from '#authoring/simulation-report.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'

/** One seed of what is run with several: the page puts them together, and shows how far it has come. */
export interface SeedInput {
  readonly compiled: CompiledScenario
  readonly seed: number
}

/** Every trainee once. */
export const simulate = ({ compiled, seed }: SeedInput): SimulationReport =>
  simulateScenario(compiled, [seed])
