import type { Stance } from '#scenario/stance.ts'
import type { SpeechPlan } from './speech-plan.ts'

/** How far a mood may slow or hurry words. @source judgement, to be validated */
export const QUICKEST_PACE = 0.6
export const SLOWEST_PACE = 1.6

/**
 * Four paces for seven stances, so that how words come tells less than the words and stage directions do.
 * @source judgement, to be validated
 */
const PACE_OF: Readonly<Record<Stance, number>> = {
  confronting: 0.7,
  flooded: 0.7,
  settled: 1,
  testing: 1.25,
  guarded: 1.25,
  withdrawing: 1.5,
  shutDown: 1.5,
}

/**
 * The time that a client takes over their words, as a share of an even pace: less than 1 is quicker, more is slower.
 * For the eye alone: it moves no clock, and nothing rests on it.
 */
export const typingPace = (plan: Pick<SpeechPlan, 'stance'> | null): number =>
  plan === null ? 1 : PACE_OF[plan.stance]
