import { seedFrom } from '#lib/prng.ts'
import type { Skill } from '#scenario/skill.ts'
import { type KappaInterval, kappaInterval } from './kappa-interval.ts'
import type { Mark } from './mark.schema.ts'
import { type Standing, standingInMark } from './standing.ts'
import { type RatedPair, weightedKappa } from './weighted-kappa.ts'

/** What two people, or a person and the observer, make of one skill in one attempt. */
export interface StandingPair {
  readonly one: Standing
  readonly other: Standing
}

/** How far two readings of the same attempts agree on one skill. Pairs without two levels are counted apart. */
export interface Agreement {
  /** pairs in which both gave a level; all that follows but the counts rests on them */
  readonly n: number
  /** quadratic weighted kappa, −1 to 1; null where it cannot be said */
  readonly kappa: number | null
  /** 95 %; null with fewer than ten pairs */
  readonly interval: KappaInterval | null
  /** share of pairs on the same level, 0–1; null without pairs */
  readonly exact: number | null
  /** share of pairs at most one level apart, 0–1; null without pairs */
  readonly withinOne: number | null
  /** mean of one less the other in levels; null without pairs */
  readonly meanDifference: number | null
  /** neither gave a level, and for the same cause: both "not assessed", or both "needs a person" */
  readonly alikeWithoutLevel: number
  /** any other pair in which a level is missing */
  readonly otherwiseWithoutLevel: number
}

/** @param seed a whole number for the interval; the same pairs and seed give the same */
export function agreementOf(pairs: readonly StandingPair[], seed: number): Agreement {
  const rated = pairs.flatMap(({ one, other }): readonly RatedPair[] =>
    one.status === 'level' && other.status === 'level' ? [[one.level, other.level]] : [],
  )
  const alikeWithoutLevel = pairs.filter(
    ({ one, other }) => one.status !== 'level' && one.status === other.status,
  ).length
  const kappa = weightedKappa(rated)
  return {
    n: rated.length,
    kappa,
    interval: kappa === null ? null : kappaInterval(rated, seed),
    exact: meanOver(rated, ([a, b]) => Number(a === b)),
    withinOne: meanOver(rated, ([a, b]) => Number(Math.abs(a - b) <= 1)),
    meanDifference: meanOver(rated, ([a, b]) => a - b),
    alikeWithoutLevel,
    otherwiseWithoutLevel: pairs.length - rated.length - alikeWithoutLevel,
  }
}

/** Agreement of first and second markers, skill by skill. A skill that one has not looked at yet is no pair. */
export const markerAgreement = (
  attempts: readonly { readonly first: Mark; readonly second: Mark }[],
  skills: readonly Skill[],
): readonly (Agreement & { readonly skill: Skill })[] =>
  skills.map((skill) => {
    const pairs = attempts
      .map(({ first, second }) => ({
        one: standingInMark(first, skill),
        other: standingInMark(second, skill),
      }))
      .filter(({ one, other }) => isLookedAt(one) && isLookedAt(other))
    return { skill, ...agreementOf(pairs, seedFrom(skill)) }
  })

const isLookedAt = ({ status }: Standing): boolean => status !== 'not-looked-at'

const meanOver = (
  pairs: readonly RatedPair[],
  ofPair: (pair: RatedPair) => number,
): number | null =>
  pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + ofPair(pair), 0) / pairs.length
