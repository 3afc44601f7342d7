import type { Diagnostic } from './diagnostic.ts'
import { DIAGNOSTIC_CODES } from './diagnostic-code.ts'
import type { Finding } from './finding.ts'
import { lintScenario } from './lint/lint-scenario.ts'
import { readYaml } from './read-yaml.ts'
import { salvageScenario, wholeSalvage } from './salvage-scenario.ts'
import { type Scenario, scenarioSchema } from './scenario.schema.ts'
import { shapeFindings } from './shape-findings.ts'

/** A scenario file as it was read, with the way from findings back to the text. */
export interface ReadScenario {
  /** null as soon as one diagnostic is an error */
  readonly scenario: Scenario | null
  /** all mistakes and warnings, in the order of the file */
  readonly diagnostics: readonly Diagnostic[]
  /** the same diagnostics and those of further findings, in the order of the file */
  readonly diagnosticsWith: (further: readonly Finding[]) => readonly Diagnostic[]
}

/**
 * Reads and checks a scenario file: YAML, shape, references and content in one round.
 * Never throws, whatever the text; a YAML error is the only diagnostic when there is one.
 * @param file the name that diagnostics carry
 */
export function readScenario(text: string, file: string): ReadScenario {
  const hasMark = text.startsWith(BYTE_ORDER_MARK)
  const reading = readYaml(hasMark ? text.slice(1) : text)
  const marks = hasMark ? [diagnosticAt(file, WITH_MARK, { line: 1, column: 1 })] : []
  if (reading.stopped !== null) {
    const { offset, ...stopped } = reading.stopped
    const why = [diagnosticAt(file, stopped, reading.map.ofOffset(offset))]
    return { scenario: null, diagnostics: why, diagnosticsWith: () => why }
  }
  const { map } = reading
  const diagnosticOf = (finding: Finding): Diagnostic =>
    diagnosticAt(
      file,
      finding,
      finding.atKey === true ? map.ofKey(finding.path) : map.ofValue(finding.path),
    )
  const checked = scenarioSchema.safeParse(reading.value)
  const found = [
    ...reading.findings,
    ...(checked.success
      ? lintScenario(wholeSalvage(checked.data), reading.value)
      : findingsInDraft(reading.value)),
  ]
  const diagnostics = inOrder([...marks, ...found.map(diagnosticOf)])
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  return {
    scenario: hasErrors || !checked.success ? null : checked.data,
    diagnostics,
    diagnosticsWith: (further) => inOrder([...diagnostics, ...further.map(diagnosticOf)]),
  }
}

/** What is told of a finding, given its place. */
export const diagnosticAt = (
  file: string,
  { code, message, fix }: Omit<Finding, 'path'>,
  { line, column }: { readonly line: number; readonly column: number },
): Diagnostic => ({
  code,
  severity: DIAGNOSTIC_CODES[code].severity,
  file,
  line,
  column,
  message,
  fix,
})

const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  )

/**
 * Of a file with something of the wrong shape: what is wrong, and what can be said of the rest. No keys, no scenario:
 * one finding instead of every key being missing.
 */
function findingsInDraft(value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const salvage = salvageScenario(value)
  return [...shapeFindings(scenarioSchema, value), ...lintScenario(salvage, value)]
}

const BYTE_ORDER_MARK = '\ufeff'

const WITH_MARK: Omit<Finding, 'path'> = {
  code: 'SCN003',
  message: 'the file begins with an invisible byte order mark',
  fix: 'Save it as UTF-8 without a byte order mark.',
}
