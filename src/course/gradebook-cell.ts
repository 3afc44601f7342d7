import type { AttemptFlag } from './attempt-flag.ts'
import { type CountedAttempts, countedAttempts } from './counted-attempts.ts'
import type { ExerciseSettings } from './exercise-settings.schema.ts'
import { type Grade, gradeNumber, gradeOf } from './grade.ts'
import { type EndOfAttempt, isMarkable } from './is-markable.ts'
import type { Mark } from './mark.schema.ts'
import { MARKING_STATES, type MarkingState } from './marking-state.ts'

/** What a gradebook has to know of an attempt. */
export interface GradebookAttempt extends EndOfAttempt {
  readonly id: string
  readonly memberId: string
  readonly exerciseId: string
  /** of this student in this exercise, counted from 1 */
  readonly number: number
  readonly markingState: MarkingState
  /** the human mark that stands */
  readonly mark: Mark | null
  readonly flags: readonly AttemptFlag[]
}

/** How an exercise makes a grade of marks. */
export type GradingRule = Pick<ExerciseSettings, 'skills' | 'counts'>

export interface GradedRow {
  readonly attempt: GradebookAttempt
  readonly grade: Grade
}

/** One student in one exercise. */
export interface GradebookCell {
  /** in the order they were made */
  readonly attempts: readonly GradedRow[]
  /** as markers see it */
  readonly counted: CountedAttempts
  /** as the student may know it: of released marks alone. What leaves for another gradebook is this */
  readonly released: CountedAttempts
  /** of the attempt that is furthest behind; null where nothing is there to mark */
  readonly markingState: MarkingState | null
  /** of any attempt, each once */
  readonly flags: readonly AttemptFlag[]
}

const NOTHING_COUNTED: CountedAttempts = { grade: null, numbers: [], waitsFor: [] }

/** Of a student who has not begun. */
export const EMPTY_CELL: GradebookCell = {
  attempts: [],
  counted: NOTHING_COUNTED,
  released: NOTHING_COUNTED,
  markingState: null,
  flags: [],
}

/** @param attempts of one student in one exercise, in any order */
export function gradebookCell(
  attempts: readonly GradebookAttempt[],
  { skills, counts }: GradingRule,
): GradebookCell {
  if (attempts.length === 0) return EMPTY_CELL
  const rows = attempts
    .toSorted((a, b) => a.number - b.number)
    .map((attempt) => ({ attempt, grade: gradeIn(attempt, skills) }))
  const counted = countedAttempts(rows.map(asCounted), counts)
  const isAllReleased = attempts.every(({ markingState }) => markingState === 'released')
  return {
    attempts: rows,
    counted,
    released: isAllReleased ? counted : countedAttempts(rows.map(asReleased), counts),
    markingState: furthestBehind(attempts),
    flags: flagsOf(attempts),
  }
}

const gradeIn = (attempt: GradebookAttempt, skills: GradingRule['skills']): Grade =>
  gradeOf(isMarkable(attempt) ? attempt.mark : null, skills)

const asCounted = ({ attempt, grade }: GradedRow) => ({
  number: attempt.number,
  grade: gradeNumber(grade),
  endedBy: attempt.endedBy,
})

const asReleased = ({ attempt, grade }: GradedRow) => ({
  number: attempt.number,
  grade: attempt.markingState === 'released' ? gradeNumber(grade) : null,
  endedBy: attempt.endedBy,
})

const NO_FLAGS: readonly AttemptFlag[] = []

const flagsOf = (attempts: readonly GradebookAttempt[]): readonly AttemptFlag[] =>
  attempts.some(({ flags }) => flags.length > 0)
    ? [...new Set(attempts.flatMap(({ flags }) => flags))]
    : NO_FLAGS

function furthestBehind(attempts: readonly GradebookAttempt[]): MarkingState | null {
  const isThere = (state: MarkingState) => (attempt: GradebookAttempt) =>
    attempt.markingState === state && isMarkable(attempt)
  return MARKING_STATES.find((state) => attempts.some(isThere(state))) ?? null
}
