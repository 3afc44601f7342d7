import type { Note } from '#feedback/debrief.ts'
import { effectSentences } from '#feedback/effect-sentence.ts'
import { textOf } from '#feedback/feedback-sentence.ts'
import { notesOn } from '#feedback/notes.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import { answersDiffer } from './answers-differ.ts'
import type { Branch, BranchTurn } from './branch.ts'
import type { BranchDifference } from './branch-difference.ts'
import { codesDiffer } from './codes-differ.ts'
import { numbersDiffer } from './numbers-differ.ts'

/** A turn of a branch as the student reads it. */
export interface ToldTurn {
  readonly text: string
  readonly notes: readonly Note[]
  /** what the reply moved; null where nothing moved by more than noise */
  readonly effect: string | null
  readonly before: ClientVariables
  readonly after: ClientVariables
  readonly answer: Pick<ClientSpeech, 'says' | 'stage'> | null
}

/** The same turn in the session and in a try. */
export interface ComparedTurn {
  /** counted from 1 */
  readonly turn: number
  /** null where the branch does not go so far */
  readonly session: ToldTurn | null
  readonly retry: ToldTurn | null
  /** codes, numbers, answer, in that order; empty where one of the two is missing */
  readonly differences: readonly BranchDifference[]
}

/**
 * The session and a try from the same place, turn by turn: codes and numbers of the client, never marks.
 * @param name the name the client is called by
 */
export const compareBranches = (
  { session, retry }: { readonly session: Branch; readonly retry: Branch },
  name: string,
): readonly ComparedTurn[] =>
  Array.from({ length: Math.max(session.length, retry.length) }, (_, nth) => {
    const [one, other] = [session[nth], retry[nth]]
    return {
      turn: nth + 1,
      session: one === undefined ? null : toldTurn(one, name),
      retry: other === undefined ? null : toldTurn(other, name),
      differences: one === undefined || other === undefined ? [] : differences(one, other, name),
    }
  })

const differences = (
  session: BranchTurn,
  retry: BranchTurn,
  name: string,
): readonly BranchDifference[] => [
  ...codesDiffer(session.reply, retry.reply),
  ...numbersDiffer(session.reply, retry.reply, name),
  ...answersDiffer(session.answer, retry.answer, name),
]

const toldTurn = ({ reply, answer }: BranchTurn, name: string): ToldTurn => ({
  text: reply.text,
  notes: notesOn(reply.text, reply.coded),
  effect: textOf(effectSentences(reply, name)) || null,
  before: reply.trace.before,
  after: reply.trace.after,
  answer: answer && { says: answer.says, stage: answer.stage },
})
