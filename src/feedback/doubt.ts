import { type CodedTurn, type CodeMark, marksOf } from '#coding/coded-turn.ts'
import { HARMS } from '#coding/reader/harms.ts'
import { DOUBTED_BELOW } from '#scoring/evidence.ts'
import type { EffectCause } from '#simulation/trace.ts'

/** Said after what is told of harm that the observer doubts. */
export const DOUBT = ', as far as the observer can tell'

/** Whether a code hinders and the observer is unsure of it wherever it stands in the reply. */
export const isDoubtedHarm = (cause: EffectCause['cause'], coded: CodedTurn): boolean =>
  HARM_CAUSES.includes(cause) && isUnsure(cause, coded)

/** Whether the observer is unsure of a code wherever it stands in the reply. */
export function isUnsure(cause: EffectCause['cause'], coded: CodedTurn): boolean {
  const marks = marksOf(coded).filter(({ code }) => code === cause)
  return marks.length > 0 && marks.every(isUnsureMark)
}

export const isUnsureMark = ({ confidence }: Pick<CodeMark, 'confidence'>): boolean =>
  confidence < DOUBTED_BELOW

/** Whether the observer could not tell of some words of a reply what they did: they may hold what it did not hear. */
export const hasUnreadWords = ({ segments }: CodedTurn): boolean =>
  segments.some(({ isUnsure }) => isUnsure === true)

/** Whether one mark is harm of which the observer is unsure. */
export const isDoubtedHarmMark = (mark: Pick<CodeMark, 'code' | 'confidence'>): boolean =>
  HARMS.has(mark.code) && isUnsureMark(mark)

const HARM_CAUSES: readonly EffectCause['cause'][] = [...HARMS]
