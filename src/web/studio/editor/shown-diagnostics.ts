import type { Diagnostic as ShownDiagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { Diagnostic } from '#scenario/diagnostic.ts'

/** As the editor underlines them: from the place that is told to the end of what stands there. */
export const shownDiagnostics = (
  text: Text,
  diagnostics: readonly Diagnostic[],
): readonly ShownDiagnostic[] =>
  diagnostics.map((diagnostic) => {
    const from = offsetOf(text, diagnostic)
    const rest = text.sliceString(from, text.lineAt(from).to)
    const length = WORDS.exec(rest)?.[0].length ?? 0
    const { severity, code, message, fix } = diagnostic
    return { from, to: from + length, severity, message: `${code}: ${message}.\n${fix}` }
  })

/** The offset of a place; the nearest one where the text has grown shorter meanwhile. */
export function offsetOf(
  text: Text,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  const { from, to } = text.line(Math.min(Math.max(1, line), text.lines))
  return Math.min(from + Math.max(0, column - 1), to)
}

/** A quoted text, a word with its like, or all up to a bracket, comma or the end. */
const WORDS = /^(?:"(?:\\.|[^"\\])*"|'[^']*'|[\w-]+(?=:)|[{[]|[^,}\]#]*[^\s,}\]#])/
