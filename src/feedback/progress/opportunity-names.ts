import type { Skill } from '#scenario/skill.ts'
import { counted } from '#scoring/metrics/in-words.ts'

const NAMES = {
  empathy: ['feeling shown', 'feelings shown'],
  'active-listening': ['reply', 'replies'],
  boundaries: ['test of the frame', 'tests of the frame'],
  resistance: ['moment of pushing back', 'moments of pushing back'],
} as const satisfies Record<Skill, readonly [one: string, many: string]>

/** "4 feelings shown": what a level of this skill rests on. */
export function opportunitiesInWords(skill: Skill, n: number): string {
  const [one, many] = NAMES[skill]
  return counted(n, one, many)
}
