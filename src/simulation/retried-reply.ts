import type { CodedTurn } from '#coding/coded-turn.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { RecordedTurn } from './folded-session.ts'

/** Other words in the place of a reply, or further on from there, and what the client said to them. */
export interface TriedTurn {
  readonly text: string
  readonly coded: CodedTurn
  readonly speech: ClientSpeech
}

/** A turn of a try as the journal keeps it: with it a try can be followed again without the observer or a voice. */
export interface RetriedReply extends TriedTurn {
  /** index in the transcript of the reply that is tried again */
  readonly index: number
  /** which try of the session, counted from 1 over all replies */
  readonly branch: number
  /** which turn of the try, 1 to `MOST_TRIED_TURNS` */
  readonly turn: number
}

/** One try: the session up to a reply, and from there other words. The session itself stays as it was. */
export interface TriedBranch {
  readonly branch: number
  readonly index: number
  readonly turns: readonly TriedTurn[]
}

/** How far a try goes on. @source judgement, to be validated: enough to see where other words lead */
export const MOST_TRIED_TURNS = 3

/** A try that can go on: it has turns left, and the client has not ended it. */
export const isTryOpen = ({ turns }: TriedBranch): boolean =>
  turns.length < MOST_TRIED_TURNS && turns.at(-1)?.speech.ending === null

/** Whether this is the first turn of the next try of a reply, or the next turn of a try that can go on. */
export function canBeRetried(
  tries: readonly TriedBranch[],
  transcript: readonly RecordedTurn[],
  { index, branch, turn }: Omit<RetriedReply, keyof TriedTurn>,
): boolean {
  if (transcript[index]?.speaker !== 'trainee') return false
  const begun = tries.find((each) => each.branch === branch)
  if (begun === undefined) return branch === tries.length + 1 && turn === 1
  return begun.index === index && isTryOpen(begun) && turn === begun.turns.length + 1
}

/** The tries after one more turn. @param retry one for which `canBeRetried` holds */
export function withRetry(
  tries: readonly TriedBranch[],
  { index, branch, text, coded, speech }: RetriedReply,
): readonly TriedBranch[] {
  const turn = { text, coded, speech }
  return tries.some((each) => each.branch === branch)
    ? tries.map((each) =>
        each.branch === branch ? { ...each, turns: [...each.turns, turn] } : each,
      )
    : [...tries, { branch, index, turns: [turn] }]
}
