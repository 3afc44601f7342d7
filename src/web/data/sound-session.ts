import type { SessionSummary } from '#feedback/progress/session-summary.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { KeptSession } from '#web/session/practice-database.ts'
import { foldedSummary } from './folded-summary.ts'
import { soundRecord } from './sound-record.ts'

/** Why a session of a file is not taken. Codes, never sentences. */
export type LeftOutReason = 'not-a-session' | 'scenario-missing' | 'journal-unsound'

export interface SoundSession {
  readonly kept: KeptSession
  readonly journal: readonly JournalEntry[]
  readonly compiled: CompiledScenario
  /** null before the student has reflected on it */
  readonly summary: SessionSummary | null
}

/** A session of a file, once it was read as if it were to be debriefed: what does not fold is not let in. */
export function soundSession(
  value: unknown,
  scenarios: ReadonlyMap<string, CompiledScenario>,
): Result<SoundSession, LeftOutReason> {
  const record = soundRecord(value)
  if (record === null) return failure('not-a-session')
  const { kept, journal } = record
  const compiled = scenarios.get(kept.hash)
  if (compiled === undefined || compiled.scenario.id !== kept.scenarioId)
    return failure('scenario-missing')
  if (!isOf(kept, journal)) return failure('journal-unsound')
  const summary = foldedSummary(kept, compiled, journal)
  if (summary === 'unread') return failure('journal-unsound')
  return success({ kept, journal, compiled, summary: summary === 'unfinished' ? null : summary })
}

/** Whole, of this session, and every mark on words that are there. */
const isOf = ({ session }: KeptSession, journal: readonly JournalEntry[]): boolean =>
  journal.every((entry, at) => entry.session === session && entry.index === at && isMarked(entry))

function isMarked({ event }: JournalEntry): boolean {
  if (event.type !== 'student.said') return true
  const spans = event.coded.segments.flatMap(({ marks, ...segment }) => [segment, ...marks])
  return spans.every(({ start, end }) => start <= end && end <= event.text.length)
}
