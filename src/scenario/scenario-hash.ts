import { canonicalJson } from './canonical-json.ts'
import type { Scenario } from './scenario.schema.ts'
import { sha256 } from './sha256.ts'

/**
 * The content hash that a journal keeps: comments, key order and spacing of the file do not change it.
 * @returns `sha256-` and 64 hexadecimal digits over the canonical JSON of the scenario, defaults filled in
 */
export const scenarioHash = (scenario: Scenario): string =>
  `sha256-${sha256(canonicalJson(scenario))}`
