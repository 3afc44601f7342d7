import { failure, type Result, success } from '#lib/result.ts'
import type { HostFailure } from './host-failure.ts'
import { JOURNAL_VERSION, type JournalEntry, type JournalEvent } from './journal.ts'
import type { JournalStore } from './journal-store.ts'

/** Adds entries to one session's journal, one after the other. */
export interface JournalWriter {
  readonly entries: () => readonly JournalEntry[]
  /** @returns the entry once it is durable; nothing is added where the store refuses */
  readonly append: (event: JournalEvent) => Promise<Result<JournalEntry, HostFailure>>
  /**
   * Takes up what another host has added to the session meanwhile, one entry after the other.
   * @param takes whether the entry follows from what is there; the first that does not ends it
   */
  readonly catchUp: (takes: (entry: JournalEntry) => boolean) => Promise<void>
  /** Runs a task when all earlier ones are done, so that what it looks at cannot change before it writes. */
  readonly inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>
}

export interface JournalToWrite {
  readonly session: string
  readonly store: JournalStore
  readonly clock: () => number
  /** whether the clock stands still while nobody has the session open, or runs from its opening whatever happens */
  readonly absence: 'stands-still' | 'counts'
  readonly kept: readonly JournalEntry[]
}

export function createJournalWriter({
  session,
  store,
  clock,
  absence,
  kept,
}: JournalToWrite): JournalWriter {
  let entries = kept
  let queue: Promise<unknown> = Promise.resolve()
  const offset = absence === 'counts' ? 0 : (kept.at(-1)?.at ?? 0) - clock()
  /** Never back: a clock that was set back stands still. */
  const now = () => Math.max(entries.at(-1)?.at ?? 0, Math.round(clock() + offset))
  return {
    entries: () => entries,
    append: async (event) => {
      const index = entries.length
      const entry: JournalEntry = {
        schemaVersion: JOURNAL_VERSION,
        session,
        index,
        at: now(),
        event,
      }
      const written = await durably(store, entry)
      if (!written.ok) return written
      entries = [...entries, entry]
      return success(entry)
    },
    catchUp: async (takes) => {
      const added = (await store.read(session).catch(() => [])).slice(entries.length)
      for (const entry of added) {
        if (entry.index !== entries.length || !takes(entry)) return
        entries = [...entries, entry]
      }
    },
    inTurn: (task) => {
      const done = queue.then(task)
      queue = done.catch(() => undefined)
      return done
    },
  }
}

/** A store that throws has not kept the entry. */
const durably = (store: JournalStore, entry: JournalEntry): Promise<Result<null, HostFailure>> =>
  store.append(entry).catch(() => failure('storage-refused'))
