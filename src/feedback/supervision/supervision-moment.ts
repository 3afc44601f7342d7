import type { Debrief, DebriefTurn, TurningPoint } from '#feedback/debrief.ts'
import { DEBRIEF_RULES } from '#feedback/debrief-rules.ts'
import { type FeedbackSentence, textOf } from '#feedback/feedback-sentence.ts'

/** A reply with the words it answered, for somebody who was not there. */
export interface SupervisionMoment {
  /** index of the reply in the transcript */
  readonly index: number
  /** number of the reply, counted from 1 */
  readonly reply: number
  /** null where the student spoke first */
  readonly clientSaid: string | null
  /** what the client did meanwhile */
  readonly stage: string | null
  readonly studentSaid: string
  /** how it turned the session; null for a reply that did not */
  readonly direction: TurningPoint['direction'] | null
  /** what it did, in sentences of the debrief; empty where nothing moved by more than noise */
  readonly did: string
}

type ReplyTurn = Extract<DebriefTurn, { readonly speaker: 'trainee' }>

/** Every reply of a session as a moment that can be taken to supervision, in the order of the session. */
export const supervisionMoments = (debrief: Debrief): readonly SupervisionMoment[] =>
  debrief.transcript
    .filter((turn): turn is ReplyTurn => turn.speaker === 'trainee')
    .map((turn, at) => momentOf(turn, at + 1, debrief))

function momentOf(
  turn: ReplyTurn,
  reply: number,
  { transcript, turningPoints }: Debrief,
): SupervisionMoment {
  const before = transcript.findLast(({ index }) => index < turn.index)
  const answered = before?.speaker === 'client' ? before : null
  const point = turningPoints.find(({ index }) => index === turn.index)
  return {
    index: turn.index,
    reply,
    clientSaid: answered?.says ?? null,
    stage: answered?.stage ?? null,
    studentSaid: turn.text,
    direction: point?.direction ?? null,
    did: point === undefined ? textOf(turn.effect) : textOf([...happened(point), ...point.why]),
  }
}

/** What others might have said is for trying again, not for a sheet of what was said. */
const happened = ({ effect }: TurningPoint): readonly FeedbackSentence[] =>
  effect.filter(({ rule }) => rule.id !== DEBRIEF_RULES.possible.id)
