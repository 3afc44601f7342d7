import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { CheckedReading } from './checked-reading.ts'
import { levelOf } from './level-category.ts'
import type { SkillReading, StyleShift } from './second-reading.ts'

/** In levels. @source clinical reference F-07; the size is judgement, to be validated */
const SENSITIVE_FROM = 1

/** How far each skill moves once the session is in plain words. */
export const styleShifts = (
  skills: readonly SkillReading[],
  inPlainWords: CheckedReading,
): readonly StyleShift[] =>
  SKILLS.map((skill) => {
    const difference = shift(
      skills.find((reading) => reading.skill === skill),
      inPlainWords,
      skill,
    )
    const styleSensitive = difference !== null && Math.abs(difference) >= SENSITIVE_FROM
    return { skill, difference, styleSensitive }
  })

function shift(
  asTyped: SkillReading | undefined,
  inPlainWords: CheckedReading,
  skill: Skill,
): number | null {
  const claim = inPlainWords.skills[skill]
  const level = claim === null ? null : levelOf(claim.category)
  return asTyped?.status !== 'read' || level === null ? null : level - asTyped.level
}
