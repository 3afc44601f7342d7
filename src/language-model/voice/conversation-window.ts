import { wordCount } from '#scenario/phrase.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'

/** With the rest of the prompt this keeps a late turn within 1,800 tokens, as `npm run bench:voice` measures. */
const MOST_WORDS = 420
/** Turns are left out in blocks, so that the beginning stays the same for a while and a server can keep it. */
const BLOCK = 6

/** The recent turns. */
export function recentTurns(turns: readonly TranscriptTurn[]): readonly TranscriptTurn[] {
  const wordsFrom = (start: number) =>
    turns.slice(start).reduce((sum, turn) => sum + wordsIn(turn), 0)
  let start = 0
  while (start + BLOCK < turns.length && wordsFrom(start) > MOST_WORDS) start += BLOCK
  return turns.slice(start)
}

/** A long reply of the student is shortened in the prompt. */
const LONGEST_COUNTED = 45
const wordsIn = (turn: TranscriptTurn): number =>
  turn.speaker === 'client'
    ? wordCount(turn.speech.says)
    : Math.min(wordCount(turn.text), LONGEST_COUNTED)
