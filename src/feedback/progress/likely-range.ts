import { invariant } from '#lib/invariant.ts'

/** From lowest to highest, both 1–5. */
export type LevelRange = readonly [low: number, high: number]

/**
 * How far single openings are taken to differ, in levels: as much as if every level were as likely as another, √2 on a
 * scale of five. Wide on purpose: what is known of one student's spread is nothing. Judgement, to be validated.
 */
const SPREAD_OF_ONE_OPENING = Math.SQRT2

/** Four times in five, were openings to differ as above. @source the normal distribution's 90th percentile */
const FOUR_IN_FIVE = 1.2816

/**
 * Where a level would likely lie had the client offered other openings: ± 1.28 · √2 / √n, within the scale. It knows the
 * number of openings and nothing else; what the observer misread is not in it.
 * @param level 1–5
 * @param n openings (or replies) that the level rests on, at least 1
 * @source judgement, to be validated against repeated sessions
 */
export function likelyRange(level: number, n: number): LevelRange {
  invariant(n >= 1, `a level rests on something, not on ${n} openings`)
  const reach = (FOUR_IN_FIVE * SPREAD_OF_ONE_OPENING) / Math.sqrt(n)
  return [Math.max(1, level - reach), Math.min(5, level + reach)]
}
