import { setTimeout } from 'node:timers/promises'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { JournalEntry, JournalEvent } from '#simulation/journal.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { groupCommit } from './group-commit.ts'
import { type EntryRow, type EntryToKeep, keepEntries, type SessionRow } from './keep-entries.ts'
import type { OpenDatabase } from './open-database.ts'
import { storageFault } from './storage-fault.ts'

type Kept = Result<null, HostFailure>

/** Entries in one transaction; far below what either engine can bind at once. */
const MOST_IN_A_BATCH = 500

/**
 * Milliseconds to wait before each further try after a connection broke: long enough for the pool to notice its other
 * broken ones, short enough for a student who waits. @source judgement
 */
const PAUSES_MS = [0, 50, 200, 500]

/**
 * Journals in the database. An append resolves once its transaction is on the disk; those that arrive together share
 * one. Where a connection breaks before Postgres has answered, the entry is written again or found to be kept already.
 * Only where Postgres stays away is it refused without our knowing whether it was kept; reading the session tells.
 * @param now milliseconds since 1970, for when a session was opened and an entry arrived
 */
export function storedJournal(
  { kysely, engine }: Pick<OpenDatabase, 'kysely' | 'engine'>,
  now: () => number = Date.now,
): JournalStore {
  const append = groupCommit<EntryToKeep, Kept>({
    keyOf: ({ entry }) => entry.session,
    most: MOST_IN_A_BATCH,
    commit: (batch) => keep(batch, 0),
  })

  async function keep(batch: readonly EntryToKeep[], lost: number): Promise<readonly Kept[]> {
    try {
      const kept = await keepEntries(kysely, batch)
      const outcomes: Kept[] = []
      for (const { entry } of batch)
        outcomes.push(outcome(kept.has(entry.session) || (lost > 0 && (await isThere(entry)))))
      return outcomes
    } catch (error) {
      const fault = storageFault(error, engine)
      if (fault === 'answer-lost') return keepAgain(batch, lost)
      if (fault === 'storage-full' || batch.length === 1) return batch.map(() => failure(fault))
      // One entry that the engine will not take must not cost the others their place.
      const alone: Kept[] = []
      for (const each of batch) alone.push(...(await keep([each], lost)))
      return alone
    }
  }

  async function keepAgain(batch: readonly EntryToKeep[], lost: number): Promise<readonly Kept[]> {
    const pause = PAUSES_MS[lost]
    if (pause === undefined) return batch.map(() => failure('storage-refused'))
    await setTimeout(pause)
    return keep(batch, lost + 1)
  }

  /** Whether an earlier try was kept after all: this very entry, not another's of the same index. */
  async function isThere(entry: EntryRow): Promise<boolean> {
    const same = await kysely
      .selectFrom('journal_entries')
      .select('event')
      .where('session', '=', entry.session)
      .where('index', '=', entry.index)
      .where('at', '=', entry.at)
      .where('kept_at', '=', entry.kept_at)
      .executeTakeFirst()
    return same?.event === entry.event
  }

  return {
    append: async (entry) => append(toKeep(entry, now())),
    read: async (session) => {
      const rows = await kysely
        .selectFrom('journal_entries')
        .selectAll()
        .where('session', '=', session)
        .orderBy('index')
        .execute()
      return rows.map(entryOf)
    },
  }
}

const outcome = (isKept: boolean): Kept => (isKept ? success(null) : failure('opened-elsewhere'))

function toKeep(
  { schemaVersion, session, index, at, event }: JournalEntry,
  now: number,
): EntryToKeep {
  return {
    entry: {
      session,
      index,
      schema_version: schemaVersion,
      at,
      kept_at: now,
      type: event.type,
      event: JSON.stringify(event),
    },
    opens: index === 0 ? sessionRow(session, event, now) : null,
  }
}

function sessionRow(session: string, event: JournalEvent, now: number): SessionRow {
  invariant(event.type === 'session.opened', 'a journal begins with its header')
  const { id, version, hash } = event.header.scenario
  return {
    id: session,
    scenario_id: id,
    scenario_version: version,
    scenario_hash: hash,
    opened_at: now,
  }
}

/** What stands in a row was an entry when it was kept; whether it still folds is for the fold to say. */
const entryOf = ({ schema_version, session, index, at, event }: EntryRow): JournalEntry => ({
  schemaVersion: schema_version as JournalEntry['schemaVersion'],
  session,
  index,
  at,
  event: JSON.parse(event),
})
