import type { SessionSummary } from '#feedback/progress/session-summary.ts'
import { SUMMARY_VERSION } from '#feedback/progress/summary-version.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import {
  entriesOf,
  type KeptSession,
  type PracticeDatabase,
} from '#web/session/practice-database.ts'
import { breathingSpace } from './breathing-space.ts'
import { foldedSummary, type Summarised } from './folded-summary.ts'

export interface KeptSummaries {
  /** of sessions that were reflected on, in no order */
  readonly summaries: readonly SessionSummary[]
  /** sessions that this version cannot read */
  readonly unread: number
}

/**
 * The figures of all finished sessions on this device. Each session is folded once; its summary is kept beside it and
 * read from then on, until another version would make it otherwise.
 * @param onStep told before each session that has to be read, how many are read of how many
 * @throws DOMException where the browser's storage fails
 */
export async function keptSummaries(
  database: PracticeDatabase,
  onStep: (read: number, of: number) => void = () => {},
): Promise<KeptSummaries> {
  const { fresh, unsummed } = await found(database)
  const scenarioOf = rememberedScenarios(database)
  const breathe = breathingSpace()
  const made: Summarised[] = []
  for (const kept of unsummed) {
    onStep(made.length, unsummed.length)
    const summarised = await summarisedAnew(database, kept, await scenarioOf(kept.hash))
    if (typeof summarised === 'object') await keepBeside(database, summarised)
    made.push(summarised)
    await breathe()
  }
  return {
    summaries: [...fresh, ...made.filter((each) => typeof each === 'object')],
    unread: made.filter((each) => each === 'unread').length,
  }
}

async function found(database: PracticeDatabase) {
  const transaction = database.transaction(['sessions', 'summaries'])
  const [sessions, summaries] = await Promise.all([
    transaction.objectStore('sessions').getAll(),
    transaction.objectStore('summaries').getAll(),
    transaction.done,
  ])
  const fresh = new Map(
    summaries
      .filter(({ version }) => version === SUMMARY_VERSION)
      .map((each) => [each.session, each]),
  )
  const isFresh = ({ session }: KeptSession) => fresh.has(session)
  return {
    fresh: sessions.flatMap(({ session }) => fresh.get(session) ?? []),
    unsummed: sessions.filter((each) => !isFresh(each)),
  }
}

/** Many sessions are of few scenarios. */
function rememberedScenarios(database: PracticeDatabase) {
  const known = new Map<string, CompiledScenario | undefined>()
  return async (hash: string): Promise<CompiledScenario | undefined> => {
    if (!known.has(hash)) known.set(hash, await database.get('scenarios', hash))
    return known.get(hash)
  }
}

async function summarisedAnew(
  database: PracticeDatabase,
  kept: KeptSession,
  compiled: CompiledScenario | undefined,
): Promise<Summarised> {
  const journal = await database.getAll('entries', entriesOf(kept.session))
  if (!journal.some(({ event }) => event.type === 'student.reflected')) return 'unfinished'
  return compiled === undefined ? 'unread' : foldedSummary(kept, compiled, journal)
}

/** Not beside a session that was deleted meanwhile. */
async function keepBeside(database: PracticeDatabase, summary: SessionSummary): Promise<void> {
  const transaction = database.transaction(['sessions', 'summaries'], 'readwrite')
  const isThere = await transaction.objectStore('sessions').getKey(summary.session)
  if (isThere !== undefined) await transaction.objectStore('summaries').put(summary)
  await transaction.done
}
