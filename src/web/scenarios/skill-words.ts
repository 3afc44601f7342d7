import type { Skill } from '#scenario/skill.ts'

/** The names of the skills, as they stand everywhere a student reads them. */
export const SKILL_NAMES = {
  empathy: 'Empathy',
  'active-listening': 'Active listening',
  boundaries: 'Boundaries',
  resistance: 'Handling resistance',
} as const satisfies Record<Skill, string>

/** What a skill is about, in one plain sentence. @source clinical reference A3–A6 */
export const SKILL_MEANINGS = {
  empathy: 'Taking in what this person feels and letting them hear that you did.',
  'active-listening': 'Following: reflecting, asking openly, gathering together.',
  boundaries: 'Keeping the frame of the work, warmly and plainly.',
  resistance: 'Meeting pushback and doubt without pushing back.',
} as const satisfies Record<Skill, string>
