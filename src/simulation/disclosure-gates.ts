import type { ClientVariables } from '#scenario/client-variable.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'

/** @source clinical reference R2 step 12 and C4 (judgement, to be validated) */
export const ENTER_OPEN = { L1: 27, L2: 47, L3: 65 } as const
export const ENTER_L3_BOND = 52
export const FALL_BACK_OPEN = { L1: 22, L2: 42, L3: 60 } as const
export const TURNS_BETWEEN_RISES = 2
export const DEEPEST_IN_RUPTURE = 1

/** How deep the numbers would let the client go, 0–3. */
export function disclosureTarget(
  { open, bond }: Pick<ClientVariables, 'open' | 'bond'>,
  isRuptured: boolean,
): number {
  const target = depthFor(open, bond)
  return isRuptured ? Math.min(target, DEEPEST_IN_RUPTURE) : target
}

function depthFor(open: number, bond: number): number {
  if (open >= ENTER_OPEN.L3 && bond >= ENTER_L3_BOND) return 3
  if (open >= ENTER_OPEN.L2) return 2
  return open >= ENTER_OPEN.L1 ? 1 : 0
}

/** One step deeper, no sooner than two turns after the last change. @param depth 0–3 */
export const mayDeepen = (depth: number, target: number, turnsAtLevel: number): boolean =>
  target > depth && turnsAtLevel >= TURNS_BETWEEN_RISES

/** One step back, only once openness has fallen clearly below where the level was entered. */
export const fallsBack = (
  level: Exclude<DisclosureLevel, 'L0'>,
  depth: number,
  target: number,
  open: number,
): boolean => target < depth && open < FALL_BACK_OPEN[level]
