import type { Skill } from '#scenario/skill.ts'

/** What a skill is about, in one plain sentence. @source clinical reference A3–A6 */
export const SKILL_MEANINGS = {
  empathy: 'Taking in what this person feels and letting them hear that you did.',
  'active-listening': 'Following: reflecting, asking openly, gathering together.',
  boundaries: 'Keeping the frame of the work, warmly and plainly.',
  resistance: 'Meeting pushback and doubt without pushing back.',
} as const satisfies Record<Skill, string>
