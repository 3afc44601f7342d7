/** Guarded, facts, feelings, core. @source clinical reference C4 */
export const DISCLOSURE_LEVELS = ['L0', 'L1', 'L2', 'L3'] as const

export type DisclosureLevel = (typeof DISCLOSURE_LEVELS)[number]

/** @returns 0 for L0 to 3 for L3 */
export const depthOf = (level: DisclosureLevel): number => DISCLOSURE_LEVELS.indexOf(level)
