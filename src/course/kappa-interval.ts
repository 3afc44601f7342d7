import { draw } from '#lib/prng.ts'
import { type RatedPair, weightedKappa } from './weighted-kappa.ts'

/** Below so many pairs an interval would promise more than it holds. Judgement, to be validated. */
export const FEWEST_PAIRS_FOR_INTERVAL = 10
/** @source Efron and Tibshirani 1993: about a thousand for a percentile interval */
const RESAMPLES = 1000
/** Of a 95 % interval. */
const TAIL = 0.025

export interface KappaInterval {
  readonly low: number
  readonly high: number
}

/**
 * A 95 % interval around the weighted kappa by drawing the pairs anew, each time as many as there are.
 * @param seed the same pairs and seed give the same interval
 * @returns null with fewer than ten pairs, or where most draws say nothing
 */
export function kappaInterval(pairs: readonly RatedPair[], seed: number): KappaInterval | null {
  if (pairs.length < FEWEST_PAIRS_FOR_INTERVAL) return null
  const kappas: number[] = []
  let state = seed
  for (let round = 0; round < RESAMPLES; round++) {
    const sample = pairs.map((pair) => {
      const drawn = draw(state)
      state = drawn.state
      return pairs[Math.floor(drawn.value * pairs.length)] ?? pair
    })
    const kappa = weightedKappa(sample)
    if (kappa !== null) kappas.push(kappa)
  }
  if (kappas.length < RESAMPLES / 2) return null
  kappas.sort((a, b) => a - b)
  const last = kappas.length - 1
  const low = kappas[Math.floor(last * TAIL)]
  const high = kappas[Math.ceil(last * (1 - TAIL))]
  return low === undefined || high === undefined ? null : { low, high }
}
