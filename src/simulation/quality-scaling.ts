import type { Quality } from '#coding/coded-turn.ts'
import { type Effect, isHelpful, mapEffect } from './effect-table.ts'

/** @source clinical reference C2: half at quality 1 */
export const WEAK_FACTOR = 0.5

/** Quality 0 helps nobody, yet what it does harm it still does at the weak rate. @source judgement, decision 003 */
export function scaleByQuality(points: Effect, quality: Quality): Effect {
  if (quality === 2) return points
  return mapEffect(points, (value, variable) =>
    quality === 0 && isHelpful(value, variable) ? 0 : value * WEAK_FACTOR,
  )
}
