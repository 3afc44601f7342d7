import { isTryOpen, type TriedBranch } from '#simulation/retried-reply.ts'

/** Whether a try can go on, and where it cannot, why. */
export type TryStanding = 'open' | 'turns-used' | 'ended-by-client'

export function tryStanding(tried: TriedBranch): TryStanding {
  if (isTryOpen(tried)) return 'open'
  return tried.turns.at(-1)?.speech.ending === null ? 'turns-used' : 'ended-by-client'
}
