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
  const standings = skills.map((skill) => standingInMark(mark, skill))
  if (standings.some(({ status }) => status === 'needs-a-person')) return noGrade('needs-a-person')
  if (standings.some(({ status }) => status === 'not-looked-at')) return noGrade('not-looked-at')
  const levels = standings.flatMap((standing) =>
    standing.status === 'level' ? [standing.level] : [],
  )
  if (levels.length === 0) return noGrade('nothing-assessed')
  const points = levels.reduce<number>((sum, level) => sum + level * POINTS_PER_LEVEL, 0)
  return {
    status: 'graded',
    grade: Math.floor((points * HUNDREDTHS) / levels.length) / HUNDREDTHS,
  }
}

/** @returns the number alone, null where there is no grade */
export const gradeNumber = (grade: Grade): number | null =>
  grade.status === 'graded' ? grade.grade : null

const noGrade = (reason: NoGradeReason): Grade => ({ status: 'no-grade', reason })
