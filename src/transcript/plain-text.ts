import { linesOf, type SourceLine } from './source-line.ts'
import { isOnlyTime } from './speaker-label.ts'
import type { Utterance } from './transcript.ts'
import { utterancesOf } from './utterances.ts'

/** Reads "Name: words", with lines that go on, and what recorders write: "Name 0:03" on a line of its own. */
export function readPlainText(text: string): readonly Utterance[] {
  const lines: SourceLine[] = []
  let opensParagraph = false
  for (const line of linesOf(text)) {
    if (line.trim() === '') opensParagraph = true
    else if (!isOnlyTime(line)) {
      lines.push({ text: line, opensParagraph })
      opensParagraph = false
    }
  }
  return utterancesOf(lines)
}
