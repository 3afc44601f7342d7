import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { HeardTurn } from './client-state.ts'
import { type Effect, isHelpful, mapEffect } from './effect-table.ts'

/**
 * What is left of the helpful side after 0, 1, 2, and 3 or more turns in a row with the same code. Harm is never
 * discounted.
 * @source clinical reference C3 step 2 (judgement, to be validated)
 */
export const REPETITION_FACTORS = [1, 0.7, 0.4, 0.2] as const

/** In how many turns, unbroken up to the newest of `history`, the code was used. */
export function repeatsOf(code: BehaviourCode, history: readonly HeardTurn[]): number {
  let repeats = 0
  while (history.at(-1 - repeats)?.said.includes(code)) repeats += 1
  return repeats
}

/** @param repeats turns in a row just before this one with the same code */
export function discountRepetition(points: Effect, repeats: number): Effect {
  const factor = REPETITION_FACTORS[repeats] ?? REPETITION_FACTORS[3]
  if (factor === 1) return points
  return mapEffect(points, (value, variable) =>
    isHelpful(value, variable) ? value * factor : value,
  )
}
