import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ClientStanding } from './client-standing.ts'
import type { FoldedSession, RecordedTurn } from './folded-session.ts'
import type { JournalEntry } from './journal.ts'
import { beginTalk, endTalk, isTalkOver, sayInTalk } from './scripted-talk.ts'
import { readSession } from './session-reading.ts'

export interface Rehearsal {
  readonly entries: readonly JournalEntry[]
  readonly folded: FoldedSession
}

/**
 * Takes a scripted trainee through a whole session with the embedded voice: begun, one reply a turn until the
 * script or the client is done, then ended by the student unless the client has. Synchronous and deterministic.
 * @param standing where the session starts, if not where the file does
 */
export function rehearse(
  compiled: CompiledScenario,
  replies: readonly string[],
  seed: number,
  standing?: ClientStanding,
): Rehearsal {
  let talk = beginTalk(compiled, seed, standing)
  for (const text of replies) {
    if (isTalkOver(talk)) break
    talk = sayInTalk(talk, text)
  }
  if (!isTalkOver(talk)) talk = endTalk(talk)
  return { entries: talk.entries, folded: readSession(talk.snapshot) }
}
