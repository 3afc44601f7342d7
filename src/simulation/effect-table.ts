import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { CLIENT_VARIABLES, type ClientVariable } from '#scenario/client-variable.ts'

/** Points by which something moves each variable. For `arousal` and `discord` minus is calming. */
export type Effect = Readonly<Record<ClientVariable, number>>

export type EffectTable = Readonly<Record<BehaviourCode, Effect>>

export const NO_EFFECT: Effect = effect(0, 0, 0, 0, 0, 0, 0)

/**
 * What one occurrence of a code does at strong quality, before context, traits and repetition.
 * @source clinical reference R3 and C2; directions rest on the studies named there, sizes are judgement, to be validated
 */
export const EFFECT_TABLE = {
  SR: effect(2, 2, -1, -2, 0, 0, 0),
  CR: effect(3, 4, -1, -3, 1, 1, 0),
  RF: effect(4, 4, -3, -3, 1, 0, 0),
  ENC: effect(1, 2, -1, -1, 0, 0, 0),
  OQ: effect(1, 6, 1, -1, 0, 1, 0),
  CQ: NO_EFFECT,
  VAL: effect(4, 2, -4, -4, 1, 0, 0),
  AFF: effect(3, 1, -1, -3, 4, 1, 0),
  SEEK: effect(2, 2, -1, -4, 1, 5, 0),
  AUT: effect(2, 1, -2, -6, 1, 3, 0),
  IMM: effect(2, 3, 2, -2, 0, 1, 1),
  REP: effect(5, 3, -4, -8, 1, 1, 1),
  CULT: effect(4, 3, 0, -3, 1, 1, 0),
  HOPE: effect(1, 1, -1, 0, 5, 2, 0),
  CHAL: effect(1, 3, 3, 1, 1, 1, 0),
  TSD: effect(2, 1, 0, -1, 1, 0, -1),
  STR: effect(2, 0, -2, -1, 1, 3, 3),
  INFO: effect(0, -1, 0, 1, 0, 0, 0),
  PWP: effect(1, 0, 0, 0, 1, 2, 0),
  RISK: effect(2, 5, 2, 0, 1, 0, 2),
  LIM: effect(-3, -1, 3, 3, 0, 1, 8),
  ADV: effect(-2, -4, 2, 6, -1, -3, 0),
  CONF: effect(-8, -7, 8, 12, -4, -5, 0),
  DISM: effect(-6, -6, 3, 4, -4, -2, 0),
  SLIP: effect(2, 2, -1, -1, 1, -4, -12),
  ASSM: effect(-7, -7, 4, 8, -2, -3, 0),
} as const satisfies EffectTable

/** An effect in the order in which the clinical reference prints it. */
export function effect(
  bond: number,
  open: number,
  arousal: number,
  discord: number,
  hope: number,
  goal: number,
  frame: number,
): Effect {
  return { bond, open, arousal, discord, hope, goal, frame }
}

/** A new effect, variable by variable. */
export function mapEffect(
  points: Effect,
  change: (value: number, variable: ClientVariable) => number,
): Effect {
  const changed: Record<ClientVariable, number> = { ...points }
  for (const variable of CLIENT_VARIABLES) changed[variable] = change(points[variable], variable)
  return changed
}

export const plus = (one: Effect, other: Effect): Effect =>
  mapEffect(one, (value, variable) => value + other[variable])

/** Whether points on this variable help: activation and strain help by falling, all else by rising. @source clinical reference C3 */
export const isHelpful = (points: number, variable: ClientVariable): boolean =>
  variable === 'arousal' || variable === 'discord' ? points < 0 : points > 0

/** @source clinical reference C3, "harmful side" */
export const isHarmful = (points: number, variable: ClientVariable): boolean =>
  points !== 0 && !isHelpful(points, variable)
