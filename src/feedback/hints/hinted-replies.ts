import { listed } from '#feedback/listed.ts'
import type { JournalEntry } from '#simulation/journal.ts'

/** Numbers of the replies before which a student asked for a hint, counted from 1, each once. */
export function hintedReplies(journal: readonly JournalEntry[]): readonly number[] {
  const numbers = new Set<number>()
  let said = 0
  for (const { event } of journal) {
    if (event.type === 'student.said') said++
    if (event.type === 'hint.shown') numbers.add(said + 1)
  }
  return [...numbers]
}

/** "You asked for a hint at replies 3 and 7." Null where none was asked for. */
export function hintsInWords(journal: readonly JournalEntry[]): string | null {
  const said = journal.filter(({ event }) => event.type === 'student.said').length
  const asked = hintedReplies(journal)
  if (asked.length === 0) return null
  const at = asked.filter((reply) => reply <= said)
  const end = said === 0 ? 'before your first reply' : 'after your last reply'
  const afterLast = at.length < asked.length ? [end] : []
  const replies =
    at.length === 0 ? [] : [`at ${at.length === 1 ? 'reply' : 'replies'} ${listed(at.map(String))}`]
  return `You asked for a hint ${[...replies, ...afterLast].join(', and ')}.`
}
