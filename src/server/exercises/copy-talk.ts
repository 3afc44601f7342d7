import type { JournalEvent } from '#simulation/journal.ts'
import type { JournalTables } from '#store/tables/journal-tables.ts'
import type { Database } from '#store/tables.ts'

type Entry = JournalTables['journal_entries']

/**
 * Copies the journal of a talk up to where it was ended from outside, and holds its clock from there, so that the time
 * in between is no time of talking. A talk that the client ended stays ended; what can be done anew is to look back.
 */
export async function copyTalk(
  within: Database,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: number },
): Promise<void> {
  const session = await within
    .selectFrom('journal_sessions')
    .selectAll()
    .where('id', '=', from)
    .executeTakeFirst()
  // Nobody ever came in: the talk begins where it is looked at next.
  if (session === undefined) return
  const entries = await within
    .selectFrom('journal_entries')
    .selectAll()
    .where('session', '=', from)
    .orderBy('index')
    .execute()
  const end = entries.findIndex(({ type }) => ENDS.has(type))
  const kept = end === -1 ? entries : entries.slice(0, end)
  const copied = [...kept, ...held(kept, entries[end], now)]
  await within
    .insertInto('journal_sessions')
    .values({ ...session, id: to })
    .execute()
  for (let start = 0; start < copied.length; start += MOST_AT_ONCE)
    await within
      .insertInto('journal_entries')
      .values(copied.slice(start, start + MOST_AT_ONCE).map((entry) => ({ ...entry, session: to })))
      .execute()
}

/** Of entries in one statement. */
const MOST_AT_ONCE = 500

const ENDS: ReadonlySet<string> = new Set<JournalEvent['type']>([
  'session.ended',
  'student.reflected',
  'code.contested',
  'reply.retried',
])

function held(
  kept: readonly Entry[],
  end: Entry | undefined,
  now: number,
): readonly Omit<Entry, 'session'>[] {
  const clock = kept.findLast(({ type }) => type === 'session.paused' || type === 'session.resumed')
  const isGoingOn = end?.type === 'session.ended' && clock?.type !== 'session.paused'
  if (!isGoingOn) return []
  const event: JournalEvent = { type: 'session.paused' }
  return [
    {
      index: end.index,
      schema_version: end.schema_version,
      at: end.at,
      kept_at: now,
      type: event.type,
      event: JSON.stringify(event),
    },
  ]
}
