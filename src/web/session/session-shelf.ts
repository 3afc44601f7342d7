import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { entriesOf, type KeptSession, type PracticeDatabase } from './practice-database.ts'
import { forgetPrivateWords } from './private-words.ts'

/** Where a kept session stands, read from its journal. */
export type Standing = 'unfinished' | 'to-reflect' | 'debriefed'

export interface ShelvedSession extends KeptSession {
  readonly standing: Standing
}

/** The sessions kept on this device. */
export interface SessionShelf {
  /** newest first */
  readonly list: () => Promise<readonly ShelvedSession[]>
  readonly keep: (kept: KeptSession, compiled: CompiledScenario) => Promise<void>
  readonly find: (
    session: string,
  ) => Promise<{ readonly kept: KeptSession; readonly compiled: CompiledScenario } | null>
  readonly journal: (session: string) => Promise<readonly JournalEntry[]>
  readonly remove: (session: string) => Promise<void>
}

export function sessionShelf(database: PracticeDatabase): SessionShelf {
  return {
    list: async () => {
      const kept = await database.getAll('sessions')
      const shelved = await Promise.all(kept.map((each) => withStanding(database, each)))
      return shelved
        .filter((each) => each !== null)
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt))
    },
    keep: async (kept, compiled) => {
      const transaction = database.transaction(['sessions', 'scenarios'], 'readwrite', {
        durability: 'strict',
      })
      await Promise.all([
        transaction.objectStore('sessions').put(kept),
        transaction.objectStore('scenarios').put(compiled),
        transaction.done,
      ])
    },
    find: async (session) => {
      const kept = await database.get('sessions', session)
      const compiled = kept && (await database.get('scenarios', kept.hash))
      return kept && compiled ? { kept, compiled } : null
    },
    journal: (session) => database.getAll('entries', entriesOf(session)),
    remove: async (session) => {
      const transaction = database.transaction(['sessions', 'entries', 'summaries'], 'readwrite')
      await Promise.all([
        transaction.objectStore('sessions').delete(session),
        transaction.objectStore('entries').delete(entriesOf(session)),
        transaction.objectStore('summaries').delete(session),
        transaction.done,
      ])
      forgetPrivateWords(session)
    },
  }
}

async function withStanding(
  database: PracticeDatabase,
  kept: KeptSession,
): Promise<ShelvedSession | null> {
  const cursor = await database
    .transaction('entries')
    .store.openCursor(entriesOf(kept.session), 'prev')
  if (!cursor) return null
  const { type } = cursor.value.event
  return { ...kept, standing: await standingAfter(database, kept.session, type) }
}

/** The goodbye may follow the end, and own readings the debrief: the whole journal is asked, not its last line alone. */
async function standingAfter(
  database: PracticeDatabase,
  session: string,
  last: JournalEntry['event']['type'],
): Promise<Standing> {
  if (last === 'student.reflected') return 'debriefed'
  const entries = await database.getAll('entries', entriesOf(session))
  if (entries.some(({ event }) => event.type === 'student.reflected')) return 'debriefed'
  return entries.some(({ event }) => event.type === 'session.ended') ? 'to-reflect' : 'unfinished'
}
