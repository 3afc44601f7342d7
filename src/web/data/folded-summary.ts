import type { SessionSummary } from '#feedback/progress/session-summary.ts'
import { summariseSession } from '#feedback/progress/summarise-session.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'

/** `unread`: the journal does not fold with this version, or not with this scenario. */
export type Summarised = SessionSummary | 'unfinished' | 'unread'

/** The figures of a session from its journal; none before the student has reflected on it. Never throws. */
export function foldedSummary(
  kept: Pick<SessionSummary, 'session' | 'startedAt'>,
  compiled: CompiledScenario,
  journal: readonly JournalEntry[],
): Summarised {
  try {
    const folded = foldSession(compiled, journal)
    if (!folded.ok) return 'unread'
    if (folded.value.reflection === null) return 'unfinished'
    return summariseSession(folded.value, compiled.scenario, kept)
  } catch {
    // What is on the device may be of any age, and what is imported by anybody: one session must not cost the others.
    return 'unread'
  }
}
