import type { Diagnostic } from '#scenario/diagnostic.ts'

/** A scenario file and what was found in it. */
export interface LintedFile {
  readonly file: string
  readonly lines: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** For people: place, severity, code and message, the line with a mark under it, and what to do. */
export const asText = ({ lines, diagnostics }: LintedFile): string =>
  diagnostics
    .map((diagnostic) => `${textOf(diagnostic, lines[diagnostic.line - 1] ?? '')}\n`)
    .join('')

/** One diagnostic a line. */
export const asJson = ({ diagnostics }: LintedFile): string =>
  diagnostics.map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join('')

/** Workflow annotations. @source GitHub Actions, workflow commands: setting an error message */
export const asGithub = ({ diagnostics }: LintedFile): string =>
  diagnostics
    .map(
      ({ severity, file, line, column, code, message, fix }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${code}::${data(`${message}. ${fix}`)}\n`,
    )
    .join('')

/** The last line for people: "3 files: 1 error, 2 warnings". */
export function summary(linted: readonly LintedFile[]): string {
  const all = linted.flatMap(({ diagnostics }) => diagnostics)
  const errors = all.filter(({ severity }) => severity === 'error').length
  const found =
    all.length === 0
      ? 'no problems'
      : `${counted(errors, 'error')}, ${counted(all.length - errors, 'warning')}`
  return `${counted(linted.length, 'file')}: ${found}\n`
}

/** The key, word or quoted text that begins at a place of a line; empty where none does. */
export const markedWord = (line: string, at: number): string =>
  /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_-]+)/u.exec(line.slice(at))?.[0] ?? ''

function textOf(
  { file, line, column, severity, code, message, fix }: Diagnostic,
  source: string,
): string {
  const { shown, at } = windowOf(source.replaceAll('\t', ' '), column - 1)
  const gutter = ' '.repeat(String(line).length)
  const word = markedWord(shown, at)
  return [
    `${file}:${line}:${column}  ${severity} ${code}  ${message}`,
    `  ${line} | ${shown}`,
    `  ${gutter} | ${' '.repeat(at)}${'^'.repeat(Math.max(1, word.length))}`,
    `  ${fix}`,
    '',
  ].join('\n')
}

const WIDEST_LINE = 110
const LEAD = 40

/** A long line is cut to the part around the mark. */
function windowOf(source: string, at: number): { readonly shown: string; readonly at: number } {
  if (source.length <= WIDEST_LINE) return { shown: source, at: Math.min(at, source.length) }
  const from = Math.max(0, Math.min(at - LEAD, source.length - WIDEST_LINE))
  const part = source.slice(from, from + WIDEST_LINE)
  const before = from > 0 ? '…' : ''
  const after = from + WIDEST_LINE < source.length ? '…' : ''
  return { shown: `${before}${part}${after}`, at: at - from + before.length }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
