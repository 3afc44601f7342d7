import type { Skill } from '#scenario/skill.ts'
import type { Band } from '#scoring/verdict.ts'
import type { Mark } from './mark.schema.ts'
import { standingInMark } from './standing.ts'

/** How often each level was given for one skill. What is no level is counted beside the levels, never among them. */
export interface SkillDistribution {
  readonly skill: Skill
  readonly levels: Readonly<Record<Band, number>>
  readonly notAssessed: number
  readonly needsAPerson: number
  readonly notLookedAt: number
}

/** @param marks the marks that stand, one an attempt */
export const levelDistribution = (
  marks: readonly Mark[],
  skills: readonly Skill[],
): readonly SkillDistribution[] =>
  skills.map((skill) => {
    const levels: Record<Band, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
    const without = { 'not-assessed': 0, 'needs-a-person': 0, 'not-looked-at': 0 }
    for (const mark of marks) {
      const standing = standingInMark(mark, skill)
      if (standing.status === 'level') levels[standing.level] += 1
      else without[standing.status] += 1
    }
    return {
      skill,
      levels,
      notAssessed: without['not-assessed'],
      needsAPerson: without['needs-a-person'],
      notLookedAt: without['not-looked-at'],
    }
  })
