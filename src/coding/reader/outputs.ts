import type { Modifier } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'

/** Three wider acts, so that a thought plainly reflects even where simple and complex are hard to tell. */
export const FAMILIES = ['reflects', 'asks', 'informs'] as const
export type Family = (typeof FAMILIES)[number]

export const CODES_OF_FAMILY: Readonly<Record<Family, readonly BehaviourCode[]>> = {
  reflects: ['SR', 'CR'],
  asks: ['OQ', 'CQ'],
  informs: ['INFO', 'PWP', 'ADV', 'CONF'],
}

/** Modifiers that are read from the words as a whole; the others follow from rules. */
export const READ_MODIFIERS = [
  'stk',
  'lead',
  'cold',
  'major',
  'off',
  'dbl',
  'sum',
] as const satisfies readonly Modifier[]
export type ReadModifier = (typeof READ_MODIFIERS)[number]

export type Output = BehaviourCode | Family | ReadModifier

/** What the network says of a thought, in the order of its outputs. */
export const OUTPUTS: readonly Output[] = [...BEHAVIOUR_CODES, ...FAMILIES, ...READ_MODIFIERS]

/** How likely each output is, 0–1. */
export type Likely = ReadonlyMap<Output, number>
