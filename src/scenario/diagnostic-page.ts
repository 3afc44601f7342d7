import { BROKEN_SCENARIOS } from './broken-scenarios.fixture.ts'
import { type ChangedLines, changedLines } from './changed-lines.ts'
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-code.ts'
import { DIAGNOSTIC_REASONS } from './diagnostic-reason.ts'
import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'

/**
 * The page of a diagnostic in the authoring reference: what it means and why it matters, a file in which it is told, the
 * same file mended, and what to do. Examples are the broken files that tests hold to what is told of them.
 * @returns Markdown, beginning with a heading whose anchor is the code in lower case
 */
export function diagnosticPage(code: DiagnosticCode): string {
  const { severity, meaning, fix } = DIAGNOSTIC_CODES[code]
  return [
    `### ${code}`,
    `**${severity === 'error' ? 'Error' : 'Warning'}.** ${meaning} ${DIAGNOSTIC_REASONS[code]}`,
    ...exampleOf(code),
    `What to do: ${fix}`,
  ].join('\n\n')
}

/** Files that cannot be shown as lines of a file. */
const IN_WORDS: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  SCN001: 'A file of half a megabyte, or one text of more than 20,000 characters.',
  SCN002: 'A picture or a word processor’s document, or a file saved in UTF-16.',
  SCN003: 'A file that a text editor saved “with BOM”.',
  SCN004: 'A line of a hundred opening brackets: `[[[[[[[[…`',
  SCN009: 'An empty file, or one that begins with `- ` instead of keys.',
  SCN050: 'A client with 49 lines. A session of twenty turns takes 80 or more to choose from.',
}

/** An example shows the places that matter; the rest of a long edit adds nothing. */
const MOST_PLACES = 3
const MOST_LINES = 6
const WIDEST = 110

function exampleOf(code: DiagnosticCode): readonly string[] {
  const words = IN_WORDS[code]
  if (words !== undefined) return [`Wrong: ${words}`]
  const [example] = BROKEN_SCENARIOS[code]
  if (example === undefined) return []
  const changes = changedLines(minimalScenarioYaml, example.text).slice(0, MOST_PLACES)
  const shown = (part: keyof ChangedLines) =>
    fenced(changes.map((change) => shortened(change[part])).join('\n…\n'))
  return [
    'Wrong:',
    shown('after'),
    'is told as',
    fenced(example.told.slice(0, MOST_PLACES).map(clipped).join('\n'), 'text'),
    'Mended:',
    shown('before'),
  ]
}

const fenced = (text: string, language = 'yaml'): string => `\`\`\`${language}\n${text}\n\`\`\``

function shortened(lines: readonly string[]): string {
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map(indentOf))
  const kept = lines.slice(0, MOST_LINES).map((line) => clipped(line.slice(indent)))
  return [...kept, ...(lines.length > MOST_LINES ? ['…'] : [])].join('\n')
}

const indentOf = (line: string): number => line.length - line.trimStart().length

const clipped = (line: string): string =>
  line.length <= WIDEST ? line : `${line.slice(0, WIDEST - 1)}…`
