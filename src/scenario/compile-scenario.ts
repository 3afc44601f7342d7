import type { Scenario } from './scenario.schema.ts'
import { scenarioHash } from './scenario-hash.ts'

/** What hosts load instead of YAML: plain JSON, checked when it was made. */
export interface CompiledScenario {
  readonly scenario: Scenario
  /** see `scenarioHash` */
  readonly hash: string
}

/** @param scenario one that `parseScenario` returned */
export const compileScenario = (scenario: Scenario): CompiledScenario => ({
  scenario,
  hash: scenarioHash(scenario),
})
