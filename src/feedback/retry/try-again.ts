import { invariant } from '#lib/invariant.ts'
import type { TriedTurn } from '#simulation/retried-reply.ts'
import { followInTalk, type ScriptedTalk, sayInTalk } from '#simulation/scripted-talk.ts'
import { readSession } from '#simulation/session-reading.ts'
import { type Branch, branchAt } from './branch.ts'

/**
 * What the client says to other words, with the embedded voice.
 * @param before the session as it stood before the reply (`talkBeforeReply`)
 * @param turns what has been tried from there already
 */
export function tryAgain(
  before: ScriptedTalk,
  turns: readonly TriedTurn[],
  text: string,
): TriedTurn {
  const { transcript } = sayInTalk(turns.reduce(followInTalk, before), text).snapshot.context
  const [said, answer] = transcript.slice(-2)
  invariant(said?.speaker === 'trainee' && answer?.speaker === 'client', 'the client has answered')
  return { text, coded: said.coded, speech: answer.speech }
}

/** A try as it went: codes and words as they were kept, so that it reads the same whatever has become of the observer. */
export const triedBranch = (before: ScriptedTalk, turns: readonly TriedTurn[]): Branch =>
  branchAt(
    readSession(turns.reduce(followInTalk, before).snapshot),
    before.snapshot.context.transcript.length,
  )
