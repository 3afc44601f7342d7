/** The four skills that are reported. @source clinical reference A3–A6 */
export const SKILLS = ['empathy', 'active-listening', 'boundaries', 'resistance'] as const

export type Skill = (typeof SKILLS)[number]
