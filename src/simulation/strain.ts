import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { HeardTurn } from './client-state.ts'
import { EMPATHY_CODES, hasAny } from './listening-codes.ts'

export const STRAIN_MOST = 3
/** @source clinical reference R1: long enough ago that nothing is left to repair */
export const TURNS_SINCE_HARM_AT_START = 99

const LEAVES_STRAIN: readonly BehaviourCode[] = ['CONF', 'ASSM', 'DISM']
const REMEMBERED_HARM: readonly BehaviourCode[] = ['CONF', 'DISM', 'ASSM', 'SLIP']

/** Missteps that stay between the two until owned. @source clinical reference R2 step 10 */
export function strainAfter(strain: number, turn: HeardTurn, hasMajorSlip: boolean): number {
  const hits =
    LEAVES_STRAIN.filter((code) => turn.said.includes(code)).length + (hasMajorSlip ? 1 : 0)
  if (hits > 0) return Math.min(STRAIN_MOST, strain + hits)
  const isOwned =
    turn.credited.includes('REP') ||
    (turn.credited.includes('IMM') && hasAny(turn.credited, EMPATHY_CODES))
  return isOwned ? Math.max(0, strain - 1) : strain
}

/** @returns 0 on the turn of a harm, else one more. @source clinical reference R2 step 9 */
export const turnsSinceHarmAfter = (turnsSinceHarm: number, turn: HeardTurn): number =>
  hasAny(turn.said, REMEMBERED_HARM) ? 0 : turnsSinceHarm + 1
