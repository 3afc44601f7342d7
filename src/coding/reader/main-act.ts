import type { TurnKind } from '#coding/coded-turn.ts'
import { KINDS } from './likely-codes.ts'

/** The most likely main act; a reply in which nothing can be coded is `other`. */
export function mainAct(
  likely: readonly number[],
  thoughts: readonly { readonly isUncoded: boolean }[],
): TurnKind {
  if (thoughts.every(({ isUncoded }) => isUncoded)) return 'other'
  const most = likely.indexOf(Math.max(...likely))
  return KINDS[most] ?? 'other'
}
