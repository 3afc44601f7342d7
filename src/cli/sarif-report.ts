import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { DIAGNOSTIC_CODES, diagnosticCodes } from '#scenario/diagnostic-code.ts'
import { diagnosticPage } from '#scenario/diagnostic-page.ts'
import { DIAGNOSTIC_REASONS } from '#scenario/diagnostic-reason.ts'
import { type LintedFile, markedWord } from './lint-report.ts'

/**
 * The Static Analysis Results Interchange Format 2.1.0: one run with every rule and its page, and a result for each
 * diagnostic.
 * @param reference absolute address of the authoring reference; rules link to their anchor in it
 * @source OASIS, SARIF 2.1.0 Plus Errata 01, sections 3.13–3.52
 */
export function asSarif(linted: readonly LintedFile[], reference: string): string {
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'third-chair lint', rules: rulesOf(reference) } },
        columnKind: 'utf16CodeUnits',
        artifacts: linted.map(({ file }) => ({ location: placeOf(file) })),
        results: linted.flatMap((each, artifact) =>
          each.diagnostics.map((diagnostic) => resultOf(diagnostic, each, artifact)),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const RULE_IDS: readonly string[] = diagnosticCodes()

const rulesOf = (reference: string) =>
  diagnosticCodes().map((code) => {
    const { severity, meaning, fix } = DIAGNOSTIC_CODES[code]
    return {
      id: code,
      shortDescription: { text: meaning },
      fullDescription: { text: `${meaning} ${DIAGNOSTIC_REASONS[code]}` },
      help: {
        text: `${meaning} ${DIAGNOSTIC_REASONS[code]} What to do: ${fix}`,
        markdown: diagnosticPage(code),
      },
      helpUri: `${reference}#${code.toLowerCase()}`,
      defaultConfiguration: { level: severity },
    }
  })

function resultOf(
  { code, severity, file, line, column, message, fix }: Diagnostic,
  { lines }: LintedFile,
  artifact: number,
) {
  const word = markedWord(lines[line - 1] ?? '', column - 1)
  return {
    ruleId: code,
    ruleIndex: RULE_IDS.indexOf(code),
    level: severity,
    message: { text: `${message}. ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { ...placeOf(file), index: artifact },
          region: {
            startLine: line,
            startColumn: column,
            endLine: line,
            endColumn: column + Math.max(1, word.length),
          },
        },
      },
    ],
  }
}

/** A file under the working folder is named from there, so that a report fits any checkout. */
const placeOf = (file: string) =>
  isAbsolute(file)
    ? { uri: pathToFileURL(file).href }
    : {
        uri: file.split(sep).map(encodeURIComponent).join('/'),
        uriBaseId: '%SRCROOT%',
      }
