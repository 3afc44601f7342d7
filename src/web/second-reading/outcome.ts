import type {
  ReadingComparisonJson,
  SecondReadingAnswer,
  SecondReadingJson,
} from '#contract/second-reading.schema.ts'
import type { AskFailure } from './ask-failure.ts'
import type { Asked } from './use-asked.ts'

/** A session that was read, and the reading beside the observer's. */
export interface ReadTwice {
  readonly reading: Extract<SecondReadingJson, { readonly status: 'read' }>
  readonly comparison: ReadingComparisonJson | null
}

export type Outcome =
  | { readonly phase: 'not-asked' | 'waiting' }
  | { readonly phase: 'read'; readonly read: ReadTwice }
  | {
      readonly phase: 'not-read'
      readonly reason: AskFailure
      /** that spoke to the reader */
      readonly passages: number
    }

/** What came of asking: an answer that nothing was read is no reading. */
export function outcomeOf(asked: Asked<SecondReadingAnswer>): Outcome {
  if (asked.phase === 'failed') return { phase: 'not-read', reason: asked.failure, passages: 0 }
  if (asked.phase !== 'answered') return asked
  const { reading, comparison } = asked.answer
  return reading.status === 'read'
    ? { phase: 'read', read: { reading, comparison } }
    : { phase: 'not-read', reason: reading.reason, passages: reading.instructionsFound }
}
