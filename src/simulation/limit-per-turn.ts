import type { ClientVariable } from '#scenario/client-variable.ts'
import { type Effect, mapEffect } from './effect-table.ts'

/**
 * The most that one turn can move a variable: slow to earn, quick to lose.
 * @source clinical reference R2 step 6 (judgement, to be validated)
 */
export const LIMITS_PER_TURN = {
  bond: [-15, 7],
  open: [-15, 9],
  arousal: [-8, 15],
  discord: [-6, 15],
  hope: [-15, 6],
  goal: [-15, 6],
  frame: [-15, 10],
} as const satisfies Readonly<Record<ClientVariable, readonly [least: number, most: number]>>

export const limitPerTurn = (sum: Effect): Effect =>
  mapEffect(sum, (points, variable) => {
    const [least, most] = LIMITS_PER_TURN[variable]
    return Math.min(most, Math.max(least, points))
  })

export const holdOnScale = (points: number): number => Math.min(100, Math.max(0, points))
