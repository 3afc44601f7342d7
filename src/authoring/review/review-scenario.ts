import type { ParsedScenario } from '#scenario/parse-scenario.ts'
import { readScenario } from '#scenario/read-scenario.ts'
import { scenarioText } from '#scenario/scenario-text.ts'

/**
 * Reads and checks a scenario file as `parseScenario` does, and where that finds no error also looks at what only the
 * observer and the client can show: how exemplars are read, what comes of the scripts. One reading of the file; never
 * throws. Takes as long as the rehearsals take, so a host calls it after the answer of `parseScenario` is shown.
 * @param file the name that diagnostics carry
 */
export function reviewScenario(text: string, file: string): ParsedScenario {
  const { scenario, diagnosticsWith } = readScenario(text, file)
  if (scenario === null) return { scenario, diagnostics: diagnosticsWith([]) }
  const diagnostics = diagnosticsWith([])
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  return { scenario: hasErrors ? null : scenario, diagnostics }
}

/** The same from bytes: also tells binary files and other encodings. */
export function reviewScenarioBytes(bytes: Uint8Array, file: string): ParsedScenario {
  const text = scenarioText(bytes, file)
  return text.ok
    ? reviewScenario(text.value, file)
    : { scenario: null, diagnostics: [text.failure] }
}
