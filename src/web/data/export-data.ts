import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { openDrillShelf } from '#web/drills/drill-shelf.ts'
import { readOpened } from '#web/scenarios/open-levels.ts'
import type { Practice } from '#web/session/practice.ts'
import type { KeptSession, PracticeDatabase } from '#web/session/practice-database.ts'
import { allPrivateWords } from '#web/session/private-words.ts'
import {
  DATA_FILE_FORMAT,
  DATA_FILE_VERSION,
  type DataFile,
  type SessionRecord,
} from './data-file.ts'

/** A session with the scenario it was begun with. */
export interface WholeSession extends SessionRecord {
  readonly compiled: CompiledScenario
}

/**
 * Everything of the student on this device and in this tab.
 * @param at the moment of the export
 * @throws DOMException where the browser's storage fails
 */
export async function exportData(
  practice: Pick<Practice, 'database' | 'onlyInPage' | 'open'>,
  at: Date,
): Promise<DataFile> {
  const database = await practice.database()
  const device = database ? await onDevice(database) : { sessions: [], scenarios: [] }
  const inPage = await onlyInPage(practice)
  const page = new Set(inPage.map(({ kept }) => kept.session))
  const scenarios = new Map(
    [...device.scenarios, ...inPage.map(({ compiled }) => compiled)].map((each) => [
      each.hash,
      each,
    ]),
  )
  return {
    format: DATA_FILE_FORMAT,
    version: DATA_FILE_VERSION,
    exportedAt: at.toISOString(),
    sessions: [
      // A session that left the device's storage in mid-talk goes on in the page, and is whole there alone.
      ...device.sessions.filter(({ kept }) => !page.has(kept.session)),
      ...inPage.map(({ kept, journal }) => ({ kept, journal })),
    ],
    scenarios: [...scenarios.values()],
    words: allPrivateWords(),
    drills: await (await openDrillShelf(practice)).all(),
    openLevels: readOpened(),
  }
}

async function onDevice(database: PracticeDatabase) {
  const transaction = database.transaction(['sessions', 'entries', 'scenarios'])
  const [kept, entries, scenarios] = await Promise.all([
    transaction.objectStore('sessions').getAll(),
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('scenarios').getAll(),
    transaction.done,
  ])
  const journals = Map.groupBy(entries, ({ session }) => session)
  const sessions = kept.map(
    (each): SessionRecord => ({ kept: each, journal: journals.get(each.session) ?? [] }),
  )
  const begunWith = new Set(kept.map(({ hash }) => hash))
  return { sessions, scenarios: scenarios.filter(({ hash }) => begunWith.has(hash)) }
}

/** The sessions of this tab that are kept nowhere else. */
export async function onlyInPage(
  practice: Pick<Practice, 'onlyInPage' | 'open'>,
): Promise<readonly WholeSession[]> {
  const found: WholeSession[] = []
  for (const { standing: _, ...kept } of practice.onlyInPage()) {
    const opened = await practice.open(kept.session)
    if (!opened.ok) continue
    const journal: readonly JournalEntry[] = opened.value.host.journal()
    found.push({ kept: kept satisfies KeptSession, journal, compiled: opened.value.compiled })
  }
  return found
}
