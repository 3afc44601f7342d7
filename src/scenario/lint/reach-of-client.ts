import type { ClientStart } from '#scenario/client.schema.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'

/** The numbers that a student can only raise so fast. */
export type RisingVariable = keyof typeof FASTEST_RISE

/** How far this client can possibly have come, however skilled the student is. */
export interface Reach {
  readonly variables: readonly RisingVariable[]
  /** the deepest disclosure level, 0–3, at a student turn */
  readonly deepest: (turn: number) => number
  readonly firstTurnAtDeepest: number
  /** the highest value, 0–100, of a variable at a student turn */
  readonly highest: (variable: RisingVariable, turn: number) => number
  /** the first student turn at which a variable, 0–100, can be so high */
  readonly firstTurn: (variable: RisingVariable, points: number) => number
  /** the lowest value, 0–100, that the worst first reply can leave */
  readonly lowestAfterOneTurn: (variable: ClientVariable) => number
}

/** Points a turn at most. @source clinical reference C3, step 5 */
const FASTEST_RISE = { bond: 7, open: 9, hope: 6, goal: 6, frame: 10 } as const

/** Points a turn at most; open can also be held down by a ceiling. @source clinical reference R2, step 6 */
const FASTEST_FALL = {
  bond: 15,
  open: 100,
  arousal: 8,
  discord: 6,
  hope: 15,
  goal: 15,
  frame: 15,
} as const

/** One level deeper in two turns at most, from the first turn on. @source clinical reference C4; reference simulation R2, step 12 */
const TURNS_A_LEVEL = 2
const DEEPEST = 3

/** A finished repair lifts trust to this much above where it was. @source clinical reference C5 */
const REPAIR_LIFT = 4

export function reachOf(start: ClientStart): Reach {
  const base = (variable: RisingVariable) =>
    start[variable] + (variable === 'bond' ? REPAIR_LIFT : 0)
  return {
    variables: ['bond', 'open', 'hope', 'goal', 'frame'],
    deepest: (turn) => Math.min(DEEPEST, Math.floor(turn / TURNS_A_LEVEL)),
    firstTurnAtDeepest: DEEPEST * TURNS_A_LEVEL,
    highest: (variable, turn) => Math.min(100, base(variable) + FASTEST_RISE[variable] * turn),
    firstTurn: (variable, points) =>
      Math.max(1, Math.ceil((points - base(variable)) / FASTEST_RISE[variable])),
    lowestAfterOneTurn: (variable) => Math.max(0, start[variable] - FASTEST_FALL[variable]),
  }
}
