import type { Debrief, DebriefTurn, TurningPoint } from '#feedback/debrief.ts'
import { DEBRIEF_RULES } from '#feedback/debrief-rules.ts'
import { isUnsureMark } from '#feedback/doubt.ts'
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
  /** what the observer noted, in sentences of the debrief and without its numbers; empty where it noted nothing */
  readonly noted: string
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
    noted: point === undefined ? notesInWords(turn) : textOf([...changed(point), ...point.why]),
  }
}

/** Points of a simulated client say little on paper, and what others might have said is for trying again. */
const changed = ({ effect, direction }: TurningPoint): readonly FeedbackSentence[] => {
  const { possible, littleMoved, decisive } = DEBRIEF_RULES
  const leftOut = [possible, littleMoved, decisive[direction]].map(({ id }) => id)
  return effect.filter(({ rule }) => !leftOut.includes(rule.id))
}

/** So many notes on a reply fit a page. @source judgement */
const MOST_NOTES = 2

/** Help the observer is sure of; without any, the rest with its doubt. Harm it is unsure of says so by itself. */
const notesInWords = ({ notes }: ReplyTurn): string => {
  const sure = notes.filter(({ tone, mark }) => tone !== 'helped' || !isUnsureMark(mark))
  const told = [...new Set((sure.length > 0 ? sure : notes).map(({ explanation }) => explanation))]
  const doubt = sure.length === 0 && told.length > 0 ? ['The observer is not sure of this.'] : []
  return [...told.slice(0, MOST_NOTES), ...doubt].join(' ')
}
