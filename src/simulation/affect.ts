/** Where the client's activation stands. @source clinical reference C1, C6 */
export const AFFECTS = ['shutDown', 'window', 'flooded'] as const

export type Affect = (typeof AFFECTS)[number]

/** @source clinical reference C1: under 30 shut down, over 75 flooded */
export const SHUT_DOWN_BELOW = 30
export const FLOODED_ABOVE = 75

/** @param arousal 0–100 */
export function affectOf(arousal: number): Affect {
  if (arousal < SHUT_DOWN_BELOW) return 'shutDown'
  return arousal > FLOODED_ABOVE ? 'flooded' : 'window'
}
