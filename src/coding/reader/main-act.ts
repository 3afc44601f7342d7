import type { TurnKind } from '#coding/coded-turn.ts'
import type { Thresholds } from './decision.ts'
import { KINDS } from './likely-codes.ts'
import type { Family, Likely } from './outputs.ts'

/** The most likely main act; a reply in which nothing can be coded is `other`. */
export function mainAct(
  likely: readonly number[],
  thoughts: readonly { readonly isUncoded: boolean }[],
): TurnKind {
  if (thoughts.every(({ isUncoded }) => isUncoded)) return 'other'
  const most = likely.indexOf(Math.max(...likely))
  return KINDS[most] ?? 'other'
}

/** The thought that bears a reply's main act: where a reply reflects, asks or informs as a whole, some thought does. */
export interface Bearer {
  readonly at: number
  readonly family: Family
}

const FAMILY_OF_KIND: Readonly<Record<TurnKind, Family | null>> = {
  reflection: 'reflects',
  question: 'asks',
  input: 'informs',
  other: null,
}

/** @returns the likeliest thought of the main act's family; null where the main act has none */
export function bearerOf(kind: TurnKind, likely: readonly Likely[]): Bearer | null {
  const family = FAMILY_OF_KIND[kind]
  if (family === null || likely.length === 0) return null
  const chances = likely.map((each) => each.get(family) ?? 0)
  return { at: chances.indexOf(Math.max(...chances)), family }
}

/** How likely the bearer's family must be, since the reply as a whole speaks for it. Judgement, to be validated. */
const BORNE = 0.25

export const loweredFor = (family: Family, thresholds: Thresholds): Thresholds => ({
  ...thresholds,
  families: { ...thresholds.families, [family]: Math.min(BORNE, thresholds.families[family]) },
})
