import { codesOf } from '#coding/coded-turn.ts'
import { ownExemplarsHere } from '#feedback/exemplars-here.ts'
import { clientsBeforeReplies } from '#feedback/replayed-client.ts'
import { stakeOf } from '#feedback/reply-worth.ts'
import type { Exemplar } from '#scenario/moment.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'

/**
 * What others might say in the place of a reply: written for these very words of the client, and read by the observer
 * as any reply is. The best first; empty where nobody wrote any.
 */
export function exemplarsForReply(
  folded: Pick<FoldedSession, 'header' | 'transcript' | 'replies'>,
  scenario: Scenario,
  index: number,
): readonly Exemplar[] {
  const reply = folded.replies.find((each) => each.index === index)
  const client = clientsBeforeReplies(folded, scenario).get(index)
  const previous = folded.transcript.slice(0, index)
  const answers = previous.findLast((turn) => turn.speaker === 'client')
  if (reply === undefined || client === undefined || answers === undefined) return []
  const place = { scenario, previous, client }
  return ownExemplarsHere(place, stakeOf(answers.cues, codesOf(reply.coded))).map(
    ({ exemplar }) => exemplar,
  )
}

/**
 * When an example may be asked for: never before the first try of the reply. With one try, while the student's own
 * words are fresh; from two on at any time, without another try. @source judgement, to be validated
 * @param kept tries of the reply in the journal
 * @param fresh those among them that were begun since the debrief was opened
 */
export const mayShowExemplar = ({ kept, fresh }: { kept: number; fresh: number }): boolean =>
  kept >= TRIES_FOR_ASKING || fresh > 0

const TRIES_FOR_ASKING = 2

export type ExemplarStanding = 'after-a-try' | 'after-another' | 'none' | 'ready'

/** Whether examples can be asked for, and whether there are any. @param find only asked where they may be shown */
export function exemplarStanding(
  tries: { readonly kept: number; readonly fresh: number },
  find: () => readonly Exemplar[],
): ExemplarStanding {
  if (!mayShowExemplar(tries)) return tries.kept > 0 ? 'after-another' : 'after-a-try'
  return find().length > 0 ? 'ready' : 'none'
}
