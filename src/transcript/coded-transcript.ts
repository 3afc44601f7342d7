import { type CodedTurn, marksOf } from '#coding/coded-turn.ts'
import type { Transcript } from './transcript.ts'

/** A reply as the observer read it, and its place among the turns. */
export interface CodedReply {
  readonly index: number
  readonly coded: CodedTurn
}

/** A coded transcript in the form in which it leaves: one per line, the trainee's turns only. */
export const codedTranscript = (id: Transcript['id'], replies: readonly CodedReply[]) => ({
  id,
  turns: replies.map(({ index, coded }) => ({
    index,
    kind: coded.kind,
    codes: marksOf(coded).map(
      ({ code, confidence, start, end, modifiers, quality, limitParts }) => ({
        code,
        confidence,
        start,
        end,
        modifiers,
        quality,
        ...(limitParts === undefined ? {} : { limitParts }),
      }),
    ),
    ...unsureIn(coded),
  })),
})

/** Where the observer saw something and could not tell what; left out where there is nothing of the kind. */
function unsureIn({ segments }: CodedTurn) {
  const unsure = segments
    .filter(({ isUnsure }) => isUnsure === true)
    .map(({ start, end }) => ({ start, end }))
  return unsure.length === 0 ? {} : { unsure }
}
