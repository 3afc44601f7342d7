import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DrillEntry } from '#feedback/drills/drill-record.ts'
import type { SessionSummary } from '#feedback/progress/session-summary.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'

/** A session as the shelf lists it. What happened in it is in its journal alone. */
export interface KeptSession {
  readonly session: string
  readonly scenarioId: string
  readonly title: string
  readonly clientName: string
  /** content hash of the scenario it was begun with */
  readonly hash: string
  /** ISO 8601 */
  readonly startedAt: string
  /** the model server that the student let the words go to; absent for the built-in voice */
  readonly modelServer?: string
}

interface Tables extends DBSchema {
  /** the unique key is what keeps two tabs from forking a session */
  entries: { key: [string, number]; value: JournalEntry }
  sessions: { key: string; value: KeptSession }
  /** scenarios as they were when a session was begun with them, by content hash */
  scenarios: { key: string; value: CompiledScenario }
  /** figures of finished sessions, made from their journals and made anew where versions differ */
  summaries: { key: string; value: SessionSummary }
  /** what happened in drills, one entry a step; entries are added and never changed */
  drills: { key: string; value: DrillEntry }
  /** written and taken back to learn whether there is room */
  probes: { key: string; value: { readonly session: string; readonly weight: string } }
}

export type PracticeDatabase = IDBPDatabase<Tables>

export const DATABASE_NAME = 'third-chair'

/** 2: summaries of finished sessions; 3: drills */
const DATABASE_VERSION = 3

/**
 * @param onClosed called when the connection is lost from outside and has to be opened anew
 * @throws DOMException where the browser forbids storage
 */
export async function openPracticeDatabase(
  name = DATABASE_NAME,
  onClosed: () => void = () => {},
): Promise<PracticeDatabase> {
  return openDB<Tables>(name, DATABASE_VERSION, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('entries', { keyPath: ['session', 'index'] })
        database.createObjectStore('sessions', { keyPath: 'session' })
        database.createObjectStore('scenarios', { keyPath: 'hash' })
        database.createObjectStore('probes', { keyPath: 'session' })
      }
      if (before < 2) database.createObjectStore('summaries', { keyPath: 'session' })
      if (before < 3) database.createObjectStore('drills', { keyPath: 'entry' })
    },
    blocking(_current, _blocked, event) {
      // A later version of the app wants to upgrade in another tab: let it.
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })
}

/** All keys of one session's entries. */
export const entriesOf = (session: string): IDBKeyRange =>
  IDBKeyRange.bound([session, 0], [session, Number.POSITIVE_INFINITY])
