import { decodeUtf8 } from './decode-utf8.ts'
import type { Diagnostic } from './diagnostic.ts'
import { DIAGNOSTIC_CODES } from './diagnostic-code.ts'
import type { Finding } from './finding.ts'
import { lintScenario } from './lint/lint-scenario.ts'
import { MOST_CHARACTERS, readYaml } from './read-yaml.ts'
import { salvageScenario } from './salvage-scenario.ts'
import { type Scenario, scenarioSchema } from './scenario.schema.ts'
import { shapeFindings } from './shape-findings.ts'
import type { SourceMap } from './source-map.ts'

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
  const hasMark = text.startsWith(BYTE_ORDER_MARK)
  const reading = readYaml(hasMark ? text.slice(1) : text)
  const marks = hasMark ? [diagnostic(file, WITH_MARK, { line: 1, column: 1 })] : []
  if (reading.stopped !== null) {
    const { offset, ...stopped } = reading.stopped
    return {
      scenario: null,
      diagnostics: [diagnostic(file, stopped, reading.map.ofOffset(offset))],
    }
  }
  const found = [...reading.findings, ...contentFindings(reading.value)]
  const diagnostics = [
    ...marks,
    ...found.map((finding) => diagnostic(file, finding, placeOf(finding, reading.map))),
  ].sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code))
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  return { scenario: hasErrors ? null : scenarioSchema.parse(reading.value), diagnostics }
}

/** The same from bytes: also tells binary files and other encodings. */
export function parseScenarioBytes(bytes: Uint8Array, file: string): ParsedScenario {
  const refuse = (finding: Worded, place = { line: 1, column: 1 }): ParsedScenario => ({
    scenario: null,
    diagnostics: [diagnostic(file, finding, place)],
  })
  if (bytes.length > MOST_CHARACTERS * MOST_BYTES_A_CHARACTER)
    return parseScenario(' '.repeat(MOST_CHARACTERS + 1), file)
  if (isUtf16(bytes)) return refuse(UTF_16)
  const text = decodeUtf8(bytes)
  return text.ok ? parseScenario(text.value, file) : refuse(NOT_UTF_8, text.failure)
}

type Worded = Omit<Finding, 'path'>

/** No keys, no scenario: one finding instead of every key being missing. */
function contentFindings(value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const salvage = salvageScenario(value)
  return [...shapeFindings(scenarioSchema, value), ...lintScenario(salvage, value)]
}

const placeOf = ({ path, atKey }: Finding, map: SourceMap) =>
  atKey === true ? map.ofKey(path) : map.ofValue(path)

const diagnostic = (
  file: string,
  { code, message, fix }: Worded,
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

const BYTE_ORDER_MARK = '\ufeff'
/** Of UTF-8, for the characters that fill a text: anything larger cannot be within the limit. */
const MOST_BYTES_A_CHARACTER = 3

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const WITH_MARK: Worded = {
  code: 'SCN003',
  message: 'the file begins with an invisible byte order mark',
  fix: 'Save it as UTF-8 without a byte order mark.',
}

const UTF_16: Worded = {
  code: 'SCN002',
  message: 'the file is saved in UTF-16',
  fix: 'Save it again as plain text in UTF-8.',
}

const NOT_UTF_8: Worded = {
  code: 'SCN002',
  message: 'the file is not UTF-8 text from here on',
  fix: 'Save it again as plain text in UTF-8, and check that it is the right file.',
}
