import type { NoGradeReason } from './grade.ts'
import type { GradebookCell } from './gradebook-cell.ts'

/** Why there is no grade where one could stand. Never a number, and never one word for all. */
export const MISSING_GRADES = [
  'opted-out',
  'not-started',
  'running',
  'not-submitted',
  /** the session ended without anything that may be scored; why is nobody's business */
  'nothing-to-mark',
  'not-marked',
  /** some skills are marked, others not yet */
  'partly-marked',
  'needs-a-person',
  /** every skill that counts is not assessed */
  'nothing-assessed',
] as const

export type MissingGrade = (typeof MISSING_GRADES)[number]

/** Why a grade is kept from somebody who reads the gradebook. */
export const WITHHELD_GRADES = [
  /** somebody is still to mark it without knowing this one */
  'awaits-second-mark',
  /** marking is anonymous, and the list has names */
  'without-names',
] as const

export type WithheldGrade = (typeof WITHHELD_GRADES)[number]

const OF_A_MARK = {
  'no-final-mark': 'not-marked',
  'not-looked-at': 'partly-marked',
  'needs-a-person': 'needs-a-person',
  'nothing-assessed': 'nothing-assessed',
} as const satisfies Record<NoGradeReason, MissingGrade>

/**
 * Of several attempts the newest that a grade is still awaited from says why; without one, what the student has done.
 * @returns null where there is a grade
 */
export function missingGrade(
  { attempts, counted }: GradebookCell,
  hasOptedOut: boolean,
): MissingGrade | null {
  if (counted.grade !== null) return null
  const awaited = counted.waitsFor.at(-1)
  const grade = attempts.find(({ attempt }) => attempt.number === awaited)?.grade
  if (grade?.status === 'no-grade') return OF_A_MARK[grade.reason]
  const ends = attempts.map(({ attempt }) => attempt.endedBy)
  if (ends.includes(null)) return 'running'
  if (hasOptedOut) return 'opted-out'
  if (ends.length === 0) return 'not-started'
  return ends.includes('not-submitted') ? 'not-submitted' : 'nothing-to-mark'
}
