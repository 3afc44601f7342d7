import type { FoldedSession } from './folded-session.ts'
import { JOURNAL_VERSION, type JournalEntry, type JournalEvent } from './journal.ts'
import { observedAt } from './observed-codes.ts'
import type { OwnReading, ReadPlace } from './own-reading.ts'

/** Every stretch of words that the observer read. */
export const readPlaces = ({ replies }: FoldedSession): readonly ReadPlace[] =>
  replies.flatMap(({ index, coded }) =>
    coded.segments.map(({ start, end }) => ({ index, start, end })),
  )

/** A reading as a host writes it: with what the observer gave these words. */
export const contestOf = (
  { transcript }: FoldedSession,
  place: ReadPlace,
  { own, note = '' }: { readonly own: OwnReading['own']; readonly note?: string },
): Extract<JournalEvent, { readonly type: 'code.contested' }> => ({
  type: 'code.contested',
  reading: { ...place, observed: observedAt(transcript, place) ?? [], own, note },
  withdrawn: false,
})

/** A journal that goes on with these events, a second apart. */
export function goneOn(
  entries: readonly JournalEntry[],
  events: readonly JournalEvent[],
): readonly JournalEntry[] {
  const last = entries.at(-1)
  if (last === undefined) return []
  return [
    ...entries,
    ...events.map(
      (event, nth): JournalEntry => ({
        schemaVersion: JOURNAL_VERSION,
        session: last.session,
        index: entries.length + nth,
        at: last.at + (nth + 1) * 1000,
        event,
      }),
    ),
  ]
}
