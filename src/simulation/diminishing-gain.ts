import type { ClientVariable, ClientVariables } from '#scenario/client-variable.ts'
import { type Effect, mapEffect } from './effect-table.ts'

/** Variables whose gains shrink as they fill. @source clinical reference R2 step 5 (judgement, to be validated) */
export const EARNED: readonly ClientVariable[] = ['bond', 'open', 'hope', 'goal']
export const STRAINED: readonly ClientVariable[] = ['bond', 'open']
export const STRAIN_COST = 0.15

/**
 * Gains as this client lets them in: slower the higher the variable already stands, and slower under strain.
 * @param strain tokens before the turn, 0–3
 */
export const diminishGain = (
  sum: Effect,
  before: ClientVariables,
  gain: number,
  strain: number,
): Effect =>
  mapEffect(sum, (points, variable) => {
    if (points <= 0 || !EARNED.includes(variable)) return points
    const room = 1 - (before[variable] / 100) ** 2
    const trust = STRAINED.includes(variable) ? 1 - STRAIN_COST * strain : 1
    return points * gain * room * trust
  })
