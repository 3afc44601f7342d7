/** The rupture region of the client. @source clinical reference C5 */
export const RUPTURES = ['none', 'withdrawal', 'confrontation', 'repairing', 'repaired'] as const

export type Rupture = (typeof RUPTURES)[number]
