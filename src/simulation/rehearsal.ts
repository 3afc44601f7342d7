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
 * What a trainee says next; null when they have no more to say.
 * @param transcript what was said in this session, oldest first; the client's newest words stand last
 */
export type NextReply = (transcript: readonly RecordedTurn[]) => string | null

/**
 * Takes a scripted trainee through a whole session, one reply a turn; see `rehearseWith`.
 * @param standing where the session starts, if not where the file does
 */
export const rehearse = (
  compiled: CompiledScenario,
  replies: readonly string[],
  seed: number,
  standing?: ClientStanding,
): Rehearsal =>
  rehearseWith(
    compiled,
    (transcript) =>
      replies[transcript.filter(({ speaker }) => speaker === 'trainee').length] ?? null,
    seed,
    standing,
  )

/**
 * Takes a trainee through a whole session with the embedded voice: begun, one reply a turn until the trainee or the
 * client is done, then ended by the student unless the client has. Synchronous, and deterministic where `nextReply` is.
 */
export function rehearseWith(
  compiled: CompiledScenario,
  nextReply: NextReply,
  seed: number,
  standing?: ClientStanding,
): Rehearsal {
  let talk = beginTalk(compiled, seed, standing)
  while (!isTalkOver(talk)) {
    const text = nextReply(talk.snapshot.context.transcript)
    if (text === null) break
    talk = sayInTalk(talk, text)
  }
  if (!isTalkOver(talk)) talk = endTalk(talk)
  return { entries: talk.entries, folded: readSession(talk.snapshot) }
}
