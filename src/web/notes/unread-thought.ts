import type { CodedTurn } from '#coding/coded-turn.ts'
import { shortQuote } from './short-quote.ts'

/** A complete thought of a reply on which no note stands. */
export interface UnreadThought {
  readonly start: number
  /** its words, shortened where they are many */
  readonly quote: string
  /** whether the observer found nothing, or something that it could not tell; neither is counted */
  readonly standing: 'no-code' | 'not-sure'
}

/** The thoughts that the observer could not name, in the order of the words. */
export const unreadThoughts = (text: string, { segments }: CodedTurn): readonly UnreadThought[] =>
  segments
    .filter(({ marks }) => marks.length === 0)
    .map(({ start, end, isUnsure }) => ({
      start,
      quote: shortQuote(text.slice(start, end)),
      standing: isUnsure === true ? ('not-sure' as const) : ('no-code' as const),
    }))
