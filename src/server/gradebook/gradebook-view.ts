import type { AnswerOf } from '#contract/api/api-types.ts'
import type { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import { markerAgreement } from '#course/agreement.ts'
import { gradeSummary } from '#course/grade-summary.ts'
import { type Gradebook, type GradebookColumn, gradebook } from '#course/gradebook.ts'
import type { GradebookCell } from '#course/gradebook-cell.ts'
import { MISSING_GRADES, missingGrade, WITHHELD_GRADES } from '#course/missing-grade.ts'
import type { GradedAttempt, GradedExercise, GradedWork } from './graded-work.ts'
import { releasedGrades } from './released-grades.ts'
import { markFor, type Viewer } from './viewer.ts'

type CourseAnswer = AnswerOf<(typeof GRADEBOOK_ROUTES)['GET /api/courses/:course/gradebook'], never>
export type CellShown = CourseAnswer['students'][number]['cells'][number]
type Summary = Omit<CourseAnswer['exercises'][number], 'exercise' | 'title'>

/** A gradebook as somebody may see it, and what stood behind each cell. */
export interface GradebookView {
  readonly book: Gradebook
  readonly attemptsOf: (exerciseId: string, memberId: string) => readonly GradedAttempt[]
  readonly cellShown: (exercise: GradedExercise, memberId: string, cell: GradebookCell) => CellShown
}

export function gradebookView(work: GradedWork, viewer: Viewer): GradebookView {
  const settings = new Map(work.exercises.map((each) => [each.row.id, each.settings]))
  /** marks that stand, and are not shown to whoever looks */
  const hidden = new Set<string>()
  const attempts = work.attempts.map((attempt) => {
    const { row, marks, isContested } = attempt
    const ofExercise = settings.get(row.exercise_id)
    const mark = ofExercise === undefined ? null : markFor(viewer, attempt, ofExercise)
    if (mark === null && marks.some(({ isFinal }) => isFinal)) hidden.add(row.id)
    return {
      id: row.id,
      memberId: row.member_id,
      exerciseId: row.exercise_id,
      number: row.number,
      state: row.state,
      endedBy: row.ended_by,
      markingState: row.marking_state,
      mark,
      flags: isContested ? (['contested'] as const) : [],
    }
  })
  const book = gradebook(
    work.students.map(({ id }) => id),
    work.exercises.map(({ row, settings: { skills, counts } }) => ({ id: row.id, skills, counts })),
    attempts,
  )
  const out = new Set(
    work.attempts.filter(({ areLevelsOut }) => areLevelsOut).map(({ row }) => row.id),
  )
  const isOut = (attemptId: string) => out.has(attemptId)
  const found = Map.groupBy(work.attempts, ({ row }) => `${row.exercise_id} ${row.member_id}`)
  return {
    book,
    attemptsOf: (exerciseId, memberId) => found.get(`${exerciseId} ${memberId}`) ?? [],
    cellShown: ({ row, settings: { counts } }, memberId, cell) => ({
      grade: cell.counted.grade,
      released: releasedGrades(cell, counts, isOut).grade,
      isSettled: cell.counted.waitsFor.length === 0,
      missing: awaitsSecondMark(cell, hidden)
        ? 'awaits-second-mark'
        : missingGrade(cell, work.hasOptedOut(row.id, memberId)),
      markingState: cell.markingState,
      isContested: cell.flags.includes('contested'),
    }),
  }
}

/** What was completed and is not shown is being kept from somebody who is still to mark it. */
function awaitsSecondMark(
  { attempts, counted }: GradebookCell,
  hidden: ReadonlySet<string>,
): boolean {
  if (counted.grade !== null) return false
  const awaited = attempts.find(({ attempt }) => attempt.number === counted.waitsFor.at(-1))
  if (awaited === undefined || !hidden.has(awaited.attempt.id)) return false
  const { markingState } = awaited.attempt
  return markingState !== 'not-marked' && markingState !== 'in-marking'
}

/** @param cells of the column, as they are shown */
export function summaryOf(
  work: GradedWork,
  { row, settings }: GradedExercise,
  column: GradebookColumn | undefined,
  cells: readonly CellShown[],
): Summary {
  const reasons = Map.groupBy(cells, ({ missing }) => missing)
  return {
    // Not the column's own: a mean over more than is shown would give away what is not.
    grades: gradeSummary(cells.map(({ grade }) => grade)),
    levels: column?.levels ?? [],
    agreement: markerAgreement(work.pairs.get(row.id) ?? [], settings.skills),
    missing: [...MISSING_GRADES, ...WITHHELD_GRADES].flatMap((reason) => {
      const students = reasons.get(reason)?.length ?? 0
      return students === 0 ? [] : [{ reason, students }]
    }),
  }
}
