import type { Observer } from './read-conversation.ts'

/** One thing that is tried on the observer. */
export interface StressCase {
  /** the words that are tried, or what is tried with them */
  readonly title: string
  /** @returns null if it passed, or half a sentence on what was found instead */
  readonly fault: (observer: Observer) => string | null
}

/** One of the fifteen ways to fool or unsettle a scorer. @source clinical reference H */
export interface StressKind {
  readonly number: number
  readonly name: string
  readonly cases: readonly StressCase[]
}
