import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** A turning point at which a student may see another way to say it. */
export interface MomentToReword {
  /** oldest first, up to and including what the client said */
  readonly turns: readonly SpokenTurn[]
  /** what the student then said */
  readonly reply: string
  /** what a reply would do well to do here, the most important first; may be empty */
  readonly aim: readonly BehaviourCode[]
  /** words of facts that the client has not told: no alternative may hold them, and the model never gets them */
  readonly forbidden: readonly string[]
}

/** Another reply, which the observer has read. */
export interface Alternative {
  readonly reply: string
  /** what it was made to do and the observer found in it, the main one first; never empty */
  readonly does: readonly BehaviourCode[]
}
