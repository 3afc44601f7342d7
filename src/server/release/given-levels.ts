import type { Mark } from '#course/mark.schema.ts'
import { LEVEL_LABELS, RUBRIC } from '#course/rubric.ts'
import { standingInMark } from '#course/standing.ts'
import type { Skill } from '#scenario/skill.ts'

/** A level as a student reads it, with what it is called and what it stands for. */
export const givenLevel = (mark: Mark, skill: Skill) => {
  const standing = standingInMark(mark, skill)
  return standing.status === 'level'
    ? {
        skill,
        standing,
        label: LEVEL_LABELS[standing.level],
        anchor: RUBRIC[skill].anchors[standing.level],
      }
    : { skill, standing, label: null, anchor: null }
}
