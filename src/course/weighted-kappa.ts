/** One thing rated by two raters, each in whole steps of the same scale. */
export type RatedPair = readonly [one: number, other: number]

/** Fewer pairs say nothing of agreement. */
const FEWEST_PAIRS = 2

/**
 * Agreement of two raters beyond chance, where a disagreement weighs by the square of its size. With such weights the
 * number of steps in the scale plays no part, so that no table is needed: the disagreement seen is the mean square
 * of the differences, the one expected by chance the mean square over all pairings of one's ratings with the other's.
 * @param pairs order is irrelevant
 * @returns −1 to 1; null with fewer than two pairs, or where both raters only ever gave one and the same level
 * @source Cohen 1968, weighted kappa; Fleiss and Cohen 1973, quadratic weights
 */
export function weightedKappa(pairs: readonly RatedPair[]): number | null {
  const n = pairs.length
  if (n < FEWEST_PAIRS) return null
  let one = 0
  let other = 0
  let squares = 0
  let seen = 0
  for (const [a, b] of pairs) {
    one += a
    other += b
    squares += a * a + b * b
    seen += (a - b) ** 2
  }
  const expected = n * squares - 2 * one * other
  return expected === 0 ? null : 1 - (n * seen) / expected
}
