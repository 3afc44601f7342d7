import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { JournalEntry, SelfRating } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import type { Practice } from '#web/session/practice.ts'
import type { KeptSession, PracticeDatabase } from '#web/session/practice-database.ts'
import type { SessionRecord } from './data-file.ts'

export const compiled = compileScenario(minimalScenario)

const REFLECTION: SelfRating = { ratings: { empathy: 4 }, intention: 'To listen.', replay: 'None.' }

/** An id as the app makes them. */
export const idOf = (nth: number): string => nth.toString(16).padStart(32, '0')

/** A session with Sam that the student ended, and reflected on unless told otherwise. */
export function practised(nth: number, isReflected = true): SessionRecord {
  const session = idOf(nth)
  const kept: KeptSession = {
    session,
    scenarioId: compiled.scenario.id,
    title: compiled.scenario.title,
    clientName: compiled.scenario.client.name,
    hash: compiled.hash,
    startedAt: `2026-01-${String(nth + 1).padStart(2, '0')}T10:00:00.000Z`,
  }
  const ended = rehearse(compiled, ['That sounds exhausting, and lonely too.'], nth).entries
  const last = ended.at(-1)
  const reflected: JournalEntry = {
    schemaVersion: 1,
    session,
    index: ended.length,
    at: last?.at ?? 0,
    event: { type: 'student.reflected', reflection: REFLECTION },
  }
  const journal = ended.map((entry) => ({ ...entry, session }))
  return { kept, journal: isReflected ? [...journal, reflected] : journal }
}

/** Puts sessions where the app keeps them. */
export async function putOn(
  database: PracticeDatabase,
  records: readonly SessionRecord[],
): Promise<void> {
  const transaction = database.transaction(['sessions', 'entries', 'scenarios'], 'readwrite')
  await Promise.all([
    transaction.objectStore('scenarios').put(compiled),
    ...records.flatMap(({ kept, journal }) => [
      transaction.objectStore('sessions').put(kept),
      ...journal.map((entry) => transaction.objectStore('entries').put(entry)),
    ]),
    transaction.done,
  ])
}

/** As much of the practice as reads and writes everything at once. */
export const practiceOn = (database: PracticeDatabase) =>
  ({
    database: async () => database,
    onlyInPage: () => [],
    open: async () => ({ ok: false, failure: 'unknown-session' }),
    letGoOfAll: () => {},
  }) satisfies Pick<Practice, 'database' | 'onlyInPage' | 'open' | 'letGoOfAll'>
