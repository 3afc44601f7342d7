import { codesOf } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { FoldedReply, FoldedSession, RecordedTurn } from '#simulation/folded-session.ts'
import type { ClientSnapshot } from '#simulation/simulated-client.ts'
import type { EffectCause } from '#simulation/trace.ts'
import { type ExemplarsHere, exemplarsMeasured, possibleWorth } from './exemplars-here.ts'
import { clientsBeforeReplies } from './replayed-client.ts'
import { type Stake, stakeOf, worthOf, worthOfCause } from './reply-worth.ts'
import { hearWords, type ReadWords, type ReplyPlace } from './tried-reply.ts'

export type ClientWords = Extract<RecordedTurn, { readonly speaker: 'client' }>

/** A reply beside what was possible in its place. */
export interface WeighedReply {
  readonly reply: FoldedReply
  /** the client turn it answers */
  readonly answers: ClientWords
  /** where it stood, and what was at stake there */
  readonly place: ReplyPlace
  readonly stake: Stake
  /** good replies, as a measure of what was possible */
  readonly exemplars: ExemplarsHere
  /** what it did to the client, in points of `worthOf` */
  readonly worth: number
  /** how much more a good reply, or saying nothing at all, would have done; below 0 where the reply did better */
  readonly missedBy: number
  /** the cause that did most for the worth, and the one that did most against it; null where nothing did */
  readonly best: EffectCause | null
  readonly worst: EffectCause | null
}

/** Every reply with words in it that answers the client, in the order of the session. */
export function weighReplies(
  folded: Pick<FoldedSession, 'header' | 'transcript' | 'replies'>,
  scenario: Scenario,
): readonly WeighedReply[] {
  const clients = clientsBeforeReplies(folded, scenario)
  return folded.replies.flatMap((reply) => {
    const client = clients.get(reply.index)
    const previous = folded.transcript.slice(0, reply.index)
    const answers = previous.findLast((turn) => turn.speaker === 'client')
    if (client === undefined || answers === undefined || reply.text.trim() === '') return []
    return [weigh(reply, answers, previous, client, scenario)]
  })
}

/** What a reply did itself: its codes, and questions in a row; all else comes of how people are. */
const SAID: readonly EffectCause['cause'][] = [
  ...BEHAVIOUR_CODES,
  'closed-question-run',
  'open-question-run',
]

/** No words, as the observer reads them. */
const SILENCE: ReadWords = { coded: { kind: 'other', segments: [] }, topics: [] }

function weigh(
  reply: FoldedReply,
  answers: ClientWords,
  previous: readonly RecordedTurn[],
  client: ClientSnapshot,
  scenario: Scenario,
): WeighedReply {
  const place: ReplyPlace = { scenario, previous, client }
  const stake = stakeOf(answers.cues, codesOf(reply.coded))
  const exemplars = exemplarsMeasured(place, stake)
  const worth = worthOf(reply.trace, stake)
  const silence = worthOf(hearWords(SILENCE, place).trace, stake)
  const causes = reply.trace.causes
    .filter(({ cause }) => SAID.includes(cause))
    .map((cause) => ({ cause, points: worthOfCause(cause, stake) }))
    .toSorted((one, other) => other.points - one.points)
  const [best, worst] = [causes[0], causes.at(-1)]
  return {
    reply,
    answers,
    place,
    stake,
    exemplars,
    worth,
    missedBy: Math.max(silence, possibleWorth(exemplars) ?? silence) - worth,
    best: best !== undefined && best.points > 0 ? best.cause : null,
    worst: worst !== undefined && worst.points < 0 ? worst.cause : null,
  }
}
