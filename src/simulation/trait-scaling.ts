import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Traits } from '#scenario/client.schema.ts'
import { type Effect, isHarmful, mapEffect } from './effect-table.ts'

/** Codes whose harmful side grows with reactance. @source clinical reference C3 step 1 */
export const DIRECTIVE_CODES: readonly BehaviourCode[] = ['ADV', 'CONF', 'PWP', 'INFO', 'CHAL']

/** @source clinical reference C3 step 1 (judgement, to be validated) */
export const REACTANCE_OFFSET = 0.5
export const CULTURE_OFFSET = 0.6
export const CULTURE_WEIGHT = 0.8

/** How this client, with these traits, takes the effect of a code. */
export function scaleByTraits(
  points: Effect,
  code: BehaviourCode,
  { reactance, culture }: Pick<Traits, 'reactance' | 'culture'>,
): Effect {
  if (code === 'ASSM') {
    const salience = CULTURE_OFFSET + CULTURE_WEIGHT * culture
    return mapEffect(points, (value) => value * salience)
  }
  if (!DIRECTIVE_CODES.includes(code)) return points
  return mapEffect(points, (value, variable) =>
    isHarmful(value, variable) ? value * (REACTANCE_OFFSET + reactance) : value,
  )
}
