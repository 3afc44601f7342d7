import type { Diagnostic } from './diagnostic.ts'
import { readScenario } from './read-scenario.ts'
import type { Scenario } from './scenario.schema.ts'
import { scenarioText } from './scenario-text.ts'

/** A scenario file as it was read. */
export interface ParsedScenario {
  /** null as soon as one diagnostic is an error */
  readonly scenario: Scenario | null
  /** all mistakes and warnings, in the order of the file */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads and checks a scenario file: YAML, shape, references and content in one round.
 * Never throws, whatever the text; a YAML error is the only diagnostic when there is one.
 * @param file the name that diagnostics carry
 */
export function parseScenario(text: string, file: string): ParsedScenario {
  const { scenario, diagnostics } = readScenario(text, file)
  return { scenario, diagnostics }
}

/** The same from bytes: also tells binary files and other encodings. */
export function parseScenarioBytes(bytes: Uint8Array, file: string): ParsedScenario {
  const text = scenarioText(bytes, file)
  return text.ok ? parseScenario(text.value, file) : { scenario: null, diagnostics: [text.failure] }
}
