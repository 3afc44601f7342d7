import type { CodedTurn } from '#coding/coded-turn.ts'
import { LEAST_CONFIDENCE } from '#feedback/notes.ts'

/** A complete thought of a reply on which no note stands. */
export interface UnreadThought {
  readonly start: number
  /** its words, shortened where they are many */
  readonly quote: string
  /** the observer gave no code, or none that it is sure enough of */
  readonly standing: 'no-code' | 'not-sure'
}

/** Longest quote in a margin. Judgement. */
const LONGEST_QUOTE = 60

/** The thoughts that the observer could not name, in the order of the words. */
export const unreadThoughts = (text: string, { segments }: CodedTurn): readonly UnreadThought[] =>
  segments
    .filter(({ marks }) => marks.every(({ confidence }) => confidence < LEAST_CONFIDENCE))
    .map(({ start, end, marks, isUnsure }) => ({
      start,
      quote: shortened(text.slice(start, end).trim()),
      standing: marks.length === 0 && !isUnsure ? ('no-code' as const) : ('not-sure' as const),
    }))

const shortened = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`
