import { invariant } from '#lib/invariant.ts'
import type { Band } from './verdict.ts'

/**
 * The continuous level behind a band. A published table says where a band begins; the beginning of band b is level
 * b − 0.5, the ends of the scale are levels 1 and 5, and between them the level runs in straight lines. So a small
 * change of behaviour is a small change of level, and rounding the level gives the table's band.
 */
export interface Knot {
  readonly value: number
  readonly level: number
}

/** Knots in rising order of value. Levels may rise or fall, never both. */
export type Curve = readonly Knot[]

/** What a table says of one criterion: where each band begins, and the two ends of the scale. */
export interface CutOffs {
  /** the value at which the level is 1 */
  readonly worst: number
  readonly band2: number
  readonly band3: number
  readonly band4: number
  readonly band5: number
  /** the value at which the level is 5 */
  readonly best: number
}

export function curveFrom({ worst, band2, band3, band4, band5, best }: CutOffs): Curve {
  const knots = [
    { value: worst, level: 1 },
    { value: band2, level: 1.5 },
    { value: band3, level: 2.5 },
    { value: band4, level: 3.5 },
    { value: band5, level: 4.5 },
    { value: best, level: 5 },
  ]
  return worst < best ? knots : knots.reverse()
}

/** @returns the level at `value`; beyond the ends of the curve the level of that end */
export function levelAt(curve: Curve, value: number): number {
  invariant(Number.isFinite(value), `a level needs a number, not ${value}`)
  const above = curve.findIndex((knot) => knot.value >= value)
  const upper = curve[above]
  const lower = curve[above - 1]
  if (upper === undefined) return curve.at(-1)?.level ?? 1
  if (lower === undefined || upper.value === value) return upper.level
  const share = (value - lower.value) / (upper.value - lower.value)
  return lower.level + share * (upper.level - lower.level)
}

/** The weakest criterion decides, as every condition of a band must hold. @returns 1–5 */
export const weakest = (levels: readonly number[]): number => Math.max(1, Math.min(5, ...levels))

/** @param level 1–5 */
export function bandOf(level: number): Band {
  const band = Math.round(level)
  invariant(band >= 1 && band <= 5, `a level lies between 1 and 5, not at ${level}`)
  return band as Band // the line above has just checked the range of a whole number
}

/** To one decimal, cut and not rounded: 3.49 belongs to band 3 and must not read "3.5". */
export const showLevel = (level: number): string => (Math.floor(level * 10 + 1e-9) / 10).toFixed(1)
