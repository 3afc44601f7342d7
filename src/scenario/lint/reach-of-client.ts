import type { ClientStart } from '#scenario/client.schema.ts'

/** How far this client can possibly have come, however skilled the student is. */
export interface Reach {
  readonly variables: readonly (keyof typeof FASTEST_RISE)[]
  /** the deepest disclosure level, 0–3, at a student turn */
  readonly deepest: (turn: number) => number
  /** the highest value, 0–100, of a variable at a student turn */
  readonly highest: (variable: keyof typeof FASTEST_RISE, turn: number) => number
}

/** Points a turn at most. @source clinical reference C3, step 5 */
const FASTEST_RISE = { bond: 7, open: 9, hope: 6, goal: 6, frame: 10 } as const

/** One level down in two turns at most, from the first turn on. @source clinical reference C4; reference simulation R2, step 12 */
const TURNS_A_LEVEL = 2

/** A finished repair lifts trust by up to this beyond where it was. @source clinical reference C5 */
const REPAIR_LIFT = 4

export const reachOf = (start: ClientStart): Reach => ({
  variables: ['bond', 'open', 'hope', 'goal', 'frame'],
  deepest: (turn) => Math.min(3, Math.floor(turn / TURNS_A_LEVEL)),
  highest: (variable, turn) =>
    Math.min(
      100,
      start[variable] + FASTEST_RISE[variable] * turn + (variable === 'bond' ? REPAIR_LIFT : 0),
    ),
})
