import type { CueTag } from '#scenario/cue-tag.ts'
import { type Exchange, exchangesOf } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'

/** A client turn that called for a skill, and what came after it. */
export interface Opportunity {
  readonly exchange: Exchange
  /** the exchanges after it, oldest first */
  readonly after: readonly Exchange[]
  /** 0–1: how sure it is that the client turn called for this; 1 where an author tagged it */
  readonly sureness: number
}

/**
 * The openings of one kind that the trainee could answer. Words of the client that end the session are none.
 * @source clinical reference A1, opportunity: the denominators come from the tags, not from the replies
 */
export function opportunitiesFor(tag: CueTag, transcript: ReadTranscript): readonly Opportunity[] {
  const exchanges = exchangesOf(transcript)
  return exchanges.flatMap((exchange, position) =>
    exchange.cues.has(tag)
      ? [
          {
            exchange,
            // Asked for by few: in a transcript of thousands of turns every one of these is long.
            get after() {
              return exchanges.slice(position + 1)
            },
            sureness: surenessOf(tag, exchange),
          },
        ]
      : [],
  )
}

const surenessOf = (tag: CueTag, { client }: Exchange): number =>
  Math.max(
    ...client
      .filter(({ cues }) => cues.includes(tag))
      .map(({ cueSureness }) => cueSureness?.[tag] ?? 1),
  )

interface Weighted {
  readonly sureness: number
}

/**
 * How many openings are to be expected among these: an author's tags count whole, detected cues by their sureness.
 * Minimum counts are held against this, so that guesses alone do not make a level.
 * @source clinical reference F-04, F-12: thin evidence is not assessed
 */
export const expectedCount = (openings: readonly Weighted[]): number =>
  openings.reduce((sum, { sureness }) => sum + sureness, 0)

/** The share of the openings that were answered well, each by its sureness. @returns 0–1; 0 without openings */
export function shareAnswered<Opening extends Weighted>(
  openings: readonly Opening[],
  isAnswered: (opening: Opening) => boolean,
): number {
  const all = expectedCount(openings)
  return all === 0 ? 0 : expectedCount(openings.filter(isAnswered)) / all
}
