import type { CueTag } from '#scenario/cue-tag.ts'
import { type Exchange, exchangesOf } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'

/** A client turn that called for a skill, and what came after it. */
export interface Opportunity {
  readonly exchange: Exchange
  /** the exchanges after it, oldest first */
  readonly after: readonly Exchange[]
}

/**
 * The openings of one kind that the trainee could answer. Words of the client that end the session are none.
 * @source clinical reference A1, opportunity: the denominators come from the tags, not from the replies
 */
export function opportunitiesFor(tag: CueTag, transcript: ReadTranscript): readonly Opportunity[] {
  const exchanges = exchangesOf(transcript)
  return exchanges.flatMap((exchange, position) =>
    exchange.cues.has(tag) ? [{ exchange, after: exchanges.slice(position + 1) }] : [],
  )
}
