import type { Rupture } from '#scenario/rupture.ts'
import type { Stance } from '#scenario/stance.ts'
import type { ClientState } from './client-state.ts'
import { ENTER_OPEN } from './disclosure-gates.ts'

/** From this strain on the client is guarded at any level. @source judgement, to be validated */
export const GUARDED_FROM_DISCORD = 40

const IN_RUPTURE: Readonly<Record<Rupture, Stance | null>> = {
  none: null,
  withdrawal: 'withdrawing',
  confrontation: 'confronting',
  repairing: 'testing',
  repaired: null,
}

/**
 * How the client holds themself when they next speak: rupture before activation, activation before caution. A client
 * open enough for feelings talks even at low activation, so is not shut down.
 * @source clinical reference C4, C5; the order is judgement
 */
export function stanceOf(
  state: Pick<ClientState, 'rupture' | 'affect' | 'level' | 'variables'>,
): Stance {
  const inRupture = IN_RUPTURE[state.rupture]
  if (inRupture !== null) return inRupture
  if (state.affect === 'flooded') return 'flooded'
  if (state.affect === 'shutDown' && state.variables.open < ENTER_OPEN.L2) return 'shutDown'
  const isGuarded = state.level === 'L0' || state.variables.discord >= GUARDED_FROM_DISCORD
  return isGuarded ? 'guarded' : 'settled'
}

/** The stances that colour every line; the other two are the everyday ones. */
export const isSpecial = (stance: Stance): boolean => stance !== 'settled' && stance !== 'guarded'
