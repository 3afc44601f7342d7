import type { TurningPoint } from '#feedback/debrief.ts'

/** What a turning point did, in a few words. */
export const DIRECTION_WORDS = {
  opened: 'A door opened',
  closed: 'A door closed',
  missed: 'An opening passed by',
} as const satisfies Record<TurningPoint['direction'], string>
