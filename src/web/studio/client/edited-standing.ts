import type { ClientStanding } from '#simulation/client-standing.ts'

/** What an author may set by hand. */
export type HandSet = Pick<
  ClientStanding,
  'turn' | 'variables' | 'strain' | 'level' | 'rupture' | 'boundary' | 'risk' | 'told' | 'happened'
>

/**
 * A standing with something set by hand. What only a session can know stays where it still fits: the steps of repair
 * belong to their rupture, and which facts stand open follows from nearly everything, so those gates are looked at anew.
 */
export function editedStanding(standing: ClientStanding, set: Partial<HandSet>): ClientStanding {
  const { unlocked: _, repair, ...rest } = { ...standing, ...set }
  const hasNewRupture = set.rupture !== undefined && set.rupture !== standing.rupture
  return { ...rest, ...(repair === undefined || hasNewRupture ? {} : { repair }) }
}
