import type { JournalEntry, SessionHeader } from '#simulation/journal.ts'

/** The voice that the student chose for a session. */
export const begunWith = ([first]: readonly JournalEntry[]): SessionHeader['voice'] =>
  first?.event.type === 'session.opened' ? first.event.header.voice : 'embedded'
