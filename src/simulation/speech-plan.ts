import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Stance } from '#scenario/stance.ts'

/** How a rupture shows in words. @source clinical reference C5 */
export type RuptureMarker =
  | 'complaint'
  | 'rejection'
  | 'sarcasm'
  | 'demand'
  | 'pressure'
  | 'shutting-down'
  | 'avoiding'
  | 'masking'
  | 'testing-repair'

/** What the risk gate lets the client say. @source clinical reference C4 */
export type RiskAnswer = 'discloses' | 'denies' | 'hints'

/**
 * What the client would do next, decided before any words are chosen. A voice speaks from this and from nothing
 * else. It names unlocked facts only: a locked fact is never in a plan.
 */
export interface SpeechPlan {
  /** the first words, an answer to a reply, or goodbye after the student ended the session */
  readonly occasion: 'opening' | 'answer' | 'farewell'
  /** the student turn it answers, counted from 1; 0 for the opening; a farewell keeps the turn before it */
  readonly turn: number
  readonly stance: Stance
  readonly ruptureMarkers: readonly RuptureMarker[]
  readonly level: DisclosureLevel
  /** what the student just did, what weighs most first; empty if nothing was coded */
  readonly answers: readonly BehaviourCode[]
  /** id of the scripted moment that fires now */
  readonly moment: string | null
  /** id of a moment whose condition holds but which gives way for this one turn */
  readonly postponed: string | null
  /** id of the fact to be told now */
  readonly reveal: string | null
  /** ids of the facts these words may speak of: those told, and the one told now */
  readonly unlocked: readonly string[]
  /** the topic the reply asked about or touched, or else the one still in the air */
  readonly topic: PlannedTopic | null
  /** the client has let fewer feelings show than a session should offer by now */
  readonly feelingDue: boolean
  readonly riskAnswer: RiskAnswer | null
  /** id of the ending that holds now: the client ends the session with it */
  readonly ending: string | null
}

/** As much of a plan that was put into words as the next one looks back at. */
export type SpokenPlan = Pick<SpeechPlan, 'stance' | 'moment' | 'postponed' | 'reveal' | 'topic'>

export interface PlannedTopic {
  readonly id: string
  /** a question of the reply is about it */
  readonly asked: boolean
  /** the reply speaks of it, asking or not; false for a topic that is only still in the air */
  readonly touched: boolean
  /** something about it is untold, and none of that may be told yet */
  readonly locked: boolean
}
