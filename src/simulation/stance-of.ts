import type { Rupture } from '#scenario/rupture.ts'
import type { Stance } from '#scenario/stance.ts'
import type { ClientState } from './client-state.ts'

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
 * How the client holds themself when they next speak: rupture before activation, activation before caution. Low
 * activation in a client who is guarded is shutting down; in one who has begun to talk it is calm.
 * @source clinical reference C4, C5; the order, and what tells calm from shut down, are judgement
 */
export function stanceOf(
  state: Pick<ClientState, 'rupture' | 'affect' | 'level' | 'variables'>,
): Stance {
  const inRupture = IN_RUPTURE[state.rupture]
  if (inRupture !== null) return inRupture
  if (state.affect === 'flooded') return 'flooded'
  const isGuarded = state.level === 'L0' || state.variables.discord >= GUARDED_FROM_DISCORD
  if (!isGuarded) return 'settled'
  return state.affect === 'shutDown' ? 'shutDown' : 'guarded'
}

/** The stances that colour every line; the other two are the everyday ones. */
export const isSpecial = (stance: Stance): boolean => stance !== 'settled' && stance !== 'guarded'
