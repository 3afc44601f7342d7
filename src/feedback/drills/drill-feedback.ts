import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { DrillOutcome } from './round-course.ts'

/** What is said of one reply. */
export interface DrillFeedback {
  readonly outcome: DrillOutcome
  /** exactly one sentence, about the reply, with its quote */
  readonly sentence: string
  /** words of the reply, as they stand in it */
  readonly quote: string
  /** the code that the quote was given; null where the reply lacked something */
  readonly code: BehaviourCode | null
  /** what the criterion asks, see `CRITERION_WORDS` */
  readonly rule: string
}

/** What a criterion found, before it is put into a sentence. */
export interface DrillFinding {
  readonly outcome: DrillOutcome
  /** the words it rests on; null stands for the beginning of the reply */
  readonly mark: { readonly code: BehaviourCode; readonly words: string } | null
  /** what those words do: goes after the quote and before the full stop */
  readonly does: string
}
