import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { SessionHost } from '#simulation/session-host.ts'

/** A finished session whose replies can be tried again. */
export interface Retrying extends Pick<SessionHost, 'retry'> {
  readonly compiled: CompiledScenario
  readonly folded: FoldedSession
  readonly journal: readonly JournalEntry[]
  /** tries that were there when the debrief was opened; those after them are fresh in the student's mind */
  readonly triesBefore: number
  /** whether a reply seems to be about the student themself */
  readonly speaksForSelf: (text: string) => boolean
  /** another tab went on with this session */
  readonly onLost: () => void
}
