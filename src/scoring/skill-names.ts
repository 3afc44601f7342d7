import type { Skill } from '#scenario/skill.ts'

/** The names of the skills, as they stand everywhere a student reads them. */
export const SKILL_NAMES = {
  empathy: 'Empathy',
  'active-listening': 'Active listening',
  boundaries: 'Boundaries',
  resistance: 'Handling resistance',
} as const satisfies Record<Skill, string>
