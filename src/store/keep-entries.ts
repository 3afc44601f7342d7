import { sql } from 'kysely'
import type { Database, Tables } from './tables.ts'

export type EntryRow = Tables['journal_entries']
export type SessionRow = Tables['journal_sessions']

/** An entry on its way into the journal; the first of a session brings the session's row. */
export interface EntryToKeep {
  readonly entry: EntryRow
  readonly opens: SessionRow | null
}

/**
 * Keeps each entry that is the next of its session, all of them in one transaction, and leaves out the others. Two
 * processes that write the same entry of a session meet at its key: one keeps it, the other leaves it out.
 * @param batch at most one entry a session
 * @returns the sessions whose entry was kept
 * @throws what the engine says; nothing was kept then, unless the answer was lost on its way
 */
export async function keepEntries(
  database: Database,
  batch: readonly EntryToKeep[],
): Promise<ReadonlySet<string>> {
  // In the same order everywhere, so that processes wait for one another in turn and never in a circle.
  const sorted = batch.toSorted((a, b) => (a.entry.session < b.entry.session ? -1 : 1))
  const sessions = sorted.flatMap(({ opens }) => (opens === null ? [] : [opens]))
  const entries = sorted.map(({ entry }) => entry)
  if (sessions.length === 0) return keepNext(database, entries)
  return database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('journal_sessions')
      .values(sessions)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return keepNext(transaction, entries)
  })
}

/** One statement, which both engines run whole or not at all. Postgres must be told what the values are. */
async function keepNext(
  database: Database,
  entries: readonly EntryRow[],
): Promise<ReadonlySet<string>> {
  const values = entries.map(
    (entry) => sql`(cast(${entry.session} as text), cast(${entry.index} as integer),
      cast(${entry.schema_version} as integer), cast(${entry.at} as bigint),
      cast(${entry.kept_at} as bigint), cast(${entry.type} as text), cast(${entry.event} as text))`,
  )
  const { rows } = await sql<{ readonly session: string }>`
    with arrived (session, "index", schema_version, at, kept_at, type, event) as (values ${sql.join(values)})
    insert into journal_entries (session, "index", schema_version, at, kept_at, type, event)
    select session, "index", schema_version, at, kept_at, type, event from arrived
    where "index" = (
      select coalesce(max(kept."index") + 1, 0) from journal_entries as kept where kept.session = arrived.session
    )
    on conflict do nothing
    returning session`.execute(database)
  return new Set(rows.map(({ session }) => session))
}
