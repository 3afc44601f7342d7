import type { Skill } from '#scenario/skill.ts'
import type { Mark } from './mark.schema.ts'
import { standingInMark } from './standing.ts'

/** Points of one level: level 5 is 100, level 4, "competent", is 80. Judgement, to be validated. */
const POINTS_PER_LEVEL = 20
const HUNDREDTHS = 100

/** Why an attempt has no grade. */
export type NoGradeReason =
  | 'no-final-mark'
  /** a skill that counts has not been looked at */
  | 'not-looked-at'
  | 'needs-a-person'
  /** every skill that counts is not assessed */
  | 'nothing-assessed'

export type Grade =
  | { readonly status: 'graded'; readonly grade: number }
  | { readonly status: 'no-grade'; readonly reason: NoGradeReason }

/**
 * The grade of an attempt: the mean of the levels a person gave, times 20. Skills not assessed are left out; one skill
 * left for a person, or not looked at, means that there is none. Never a zero for what is not there.
 * @param mark the human mark that stands, null where there is none yet
 * @param skills those that count, each the same
 * @returns 20–100 with two decimals, cut and never rounded up
 */
export function gradeOf(mark: Mark | null, skills: readonly Skill[]): Grade {
  if (mark === null) return noGrade('no-final-mark')
  let levels = 0
  let n = 0
  let isLookedAt = true
  for (const skill of skills) {
    const standing = standingInMark(mark, skill)
    if (standing.status === 'needs-a-person') return noGrade('needs-a-person')
    if (standing.status === 'not-looked-at') isLookedAt = false
    if (standing.status !== 'level') continue
    levels += standing.level
    n += 1
  }
  if (!isLookedAt) return noGrade('not-looked-at')
  if (n === 0) return noGrade('nothing-assessed')
  const grade = Math.floor((levels * POINTS_PER_LEVEL * HUNDREDTHS) / n) / HUNDREDTHS
  return { status: 'graded', grade }
}

/** @returns the number alone, null where there is no grade */
export const gradeNumber = (grade: Grade): number | null =>
  grade.status === 'graded' ? grade.grade : null

const noGrade = (reason: NoGradeReason): Grade => ({ status: 'no-grade', reason })
