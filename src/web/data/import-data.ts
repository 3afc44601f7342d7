import type { DrillEntry } from '#feedback/drills/drill-record.ts'
import { readOpened, rememberOpened } from '#web/scenarios/open-levels.ts'
import type { PracticeDatabase } from '#web/session/practice-database.ts'
import {
  type PlacedWords,
  readPrivateWords,
  writePrivateWords,
} from '#web/session/private-words.ts'
import { storageFailure } from '#web/session/storage-failure.ts'
import { breathingSpace } from './breathing-space.ts'
import type { ReadDataFile } from './read-data-file.ts'
import { type LeftOutReason, type SoundSession, soundSession } from './sound-session.ts'

/** What was taken from a file, and what was left and why. */
export interface ImportReport {
  readonly taken: number
  /** sessions that are here already, and stay as they are here */
  readonly alreadyHere: number
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
  /** places where private words were put; a place that holds words keeps them */
  readonly words: number
  /** steps of drills that were not here */
  readonly drills: number
  readonly openedLevels: readonly (4 | 5)[]
  /** why it ended before the end of the file; what was taken until then is here */
  readonly stopped: 'storage-full' | 'storage-refused' | 'called-off' | null
}

/**
 * Takes in what a file holds and this device does not. Session by session, each whole or not at all; nothing that is
 * here already is touched.
 * @param onStep told before each session, how many are done of how many
 * @param signal calls it off between two sessions
 */
export async function importData(
  database: PracticeDatabase,
  file: ReadDataFile,
  onStep: (done: number, of: number) => void = () => {},
  signal?: AbortSignal,
): Promise<ImportReport> {
  const leftOut = { 'not-a-session': 0, 'scenario-missing': 0, 'journal-unsound': 0 }
  const refused = new Set<string>()
  const breathe = breathingSpace()
  let taken = 0
  let alreadyHere = 0
  let stopped: ImportReport['stopped'] = null
  for (const [done, value] of file.sessions.entries()) {
    onStep(done, file.sessions.length)
    await breathe()
    if (signal?.aborted) {
      stopped = 'called-off'
      break
    }
    const session = soundSession(value, file.scenarios)
    if (!session.ok) {
      leftOut[session.failure]++
      for (const id of namedIn(value)) refused.add(id)
      continue
    }
    const came = await take(database, session.value)
    if (came === 'taken') taken++
    else if (came === 'already-here') alreadyHere++
    else {
      stopped = came
      break
    }
  }
  const drills = stopped === null ? await takeDrills(database, file.drills) : 0
  if (typeof drills !== 'number') stopped = drills
  return {
    taken,
    alreadyHere,
    leftOut,
    words: stopped === null ? takeWords(file.words, refused) : 0,
    drills: typeof drills === 'number' ? drills : 0,
    openedLevels: openLevels(file.openLevels),
    stopped,
  }
}

async function take(
  database: PracticeDatabase,
  { kept, journal, compiled, summary }: SoundSession,
): Promise<'taken' | 'already-here' | 'storage-full' | 'storage-refused'> {
  try {
    const transaction = database.transaction(
      ['sessions', 'entries', 'scenarios', 'summaries'],
      'readwrite',
    )
    const sessions = transaction.objectStore('sessions')
    const scenarios = transaction.objectStore('scenarios')
    if ((await sessions.getKey(kept.session)) !== undefined) {
      await transaction.done
      return 'already-here'
    }
    const isKnown = (await scenarios.getKey(compiled.hash)) !== undefined
    await Promise.all([
      sessions.add(kept),
      ...journal.map((entry) => transaction.objectStore('entries').add(entry)),
      ...(isKnown ? [] : [scenarios.add(compiled)]),
      ...(summary === null ? [] : [transaction.objectStore('summaries').put(summary)]),
      transaction.done,
    ])
    return 'taken'
  } catch (error) {
    const why = storageFailure(error)
    // Entries without a session of their name: something is here under it, and stays.
    return why === 'opened-elsewhere' ? 'already-here' : why
  }
}

/** All of those that are not here, or none of them. @returns how many, or why none */
async function takeDrills(
  database: PracticeDatabase,
  entries: readonly DrillEntry[],
): Promise<number | 'storage-full' | 'storage-refused'> {
  try {
    const transaction = database.transaction('drills', 'readwrite', { durability: 'strict' })
    const here = new Set(await transaction.store.getAllKeys())
    const fresh = new Map(
      entries.filter(({ entry }) => !here.has(entry)).map((each) => [each.entry, each]),
    )
    await Promise.all([
      ...[...fresh.values()].map((each) => transaction.store.add(each)),
      transaction.done,
    ])
    return fresh.size
  } catch (error) {
    return storageFailure(error) === 'storage-full' ? 'storage-full' : 'storage-refused'
  }
}

/** Words go where none are, and never with a session that was refused. */
function takeWords(words: readonly PlacedWords[], refused: ReadonlySet<string>): number {
  const free = words.filter(
    ({ session, what }) => !refused.has(session) && readPrivateWords(session, what) === '',
  )
  for (const { session, what, words: said } of free) writePrivateWords(session, what, said)
  return free.length
}

function openLevels(levels: readonly (4 | 5)[]): readonly (4 | 5)[] {
  const opened = levels.filter((level) => !readOpened().includes(level))
  for (const level of opened) rememberOpened(level)
  return opened
}

/** The id that something refused goes by, where it has one. */
function namedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('kept' in value)) return []
  const { kept } = value
  if (typeof kept !== 'object' || kept === null || !('session' in kept)) return []
  return typeof kept.session === 'string' ? [kept.session] : []
}
