import type { JournalEntry } from '#simulation/journal.ts'

/**
 * A finished session without what the student thought of it: neither their reflection nor their own readings are any
 * business of whoever reads the conversation.
 */
export function conversationAlone(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const end = journal.findIndex(({ event }) => event.type === 'student.reflected')
  const closing = journal[end]
  if (closing === undefined) return journal
  const reflection = { ratings: {}, intention: '', replay: '' }
  return [
    ...journal.slice(0, end),
    { ...closing, event: { type: 'student.reflected', reflection } },
  ]
}
