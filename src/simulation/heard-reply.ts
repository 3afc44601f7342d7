import type { Quality } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/** One code as the client takes it. */
export interface HeardCode {
  readonly code: BehaviourCode
  readonly quality: Quality
  /** a violation or a safety-relevant slip */
  readonly major: boolean
  /** a reflection that is wrong about the client */
  readonly off: boolean
  /** the student had the client's permission for it */
  readonly permitted: boolean
  /** co-labelled with RF on the same words: it is present, but its row of effects is not added a second time */
  readonly absorbed: boolean
}

/** What stood between the two when the student spoke. @source clinical reference C2a */
export interface ReplyFlags {
  readonly riskCue: boolean
  readonly cultureCue: boolean
  readonly boundaryTest: boolean
  readonly repairNeeded: boolean
  /** the client had asked for information or a suggestion */
  readonly asked: boolean
}

/** A reply as it reaches the client: what it did, about what, and into which moment. */
export interface HeardReply {
  readonly codes: readonly HeardCode[]
  readonly flags: ReplyFlags
  /** ids of the topics the reply touched */
  readonly topics: readonly string[]
  /** false where a question about risk was leading or wrapped in a euphemism */
  readonly riskAskedPlainly: boolean
}
