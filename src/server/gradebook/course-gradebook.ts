import type { AnswerOf } from '#contract/api/api-types.ts'
import type { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import { EMPTY_CELL } from '#course/gradebook-cell.ts'
import { settleExercise } from '#server/attempts/settle-exercise.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { type CellShown, gradebookView, summaryOf } from './gradebook-view.ts'
import { gradedWork } from './graded-work.ts'
import { notInMoodle } from './not-in-moodle.ts'
import { isStillMarked, type Viewer } from './viewer.ts'

type Answer = AnswerOf<(typeof GRADEBOOK_ROUTES)['GET /api/courses/:course/gradebook'], never>

/**
 * Every student against every published exercise, by name. What is still marked without names stays out of it, so that
 * no grade here tells whose talk an instructor is about to mark.
 */
export async function courseGradebook(
  services: Services,
  course: CourseTables['courses'],
  viewer: Viewer,
): Promise<Answer> {
  const rows = await publishedExercises(services, course.id)
  for (const row of rows) await settleExercise(services, row)
  const work = await gradedWork(services, course.id, rows)
  const { book, attemptsOf, cellShown } = gradebookView(work, viewer)
  const students = work.students.map(({ id, name, id_number }, index) => ({
    member: id,
    name,
    isAlias: false,
    idNumber: id_number,
    cells: work.exercises.map((exercise, column): CellShown => {
      const shown = cellShown(exercise, id, book.rows[index]?.cells[column] ?? EMPTY_CELL)
      const own = attemptsOf(exercise.row.id, id).map((attempt) => attempt.row)
      const isNameless = exercise.settings.isAnonymous && isStillMarked(own)
      return isNameless ? withoutMarking(shown) : shown
    }),
  }))
  return {
    title: course.title,
    notInMoodle: notInMoodle(work, viewer),
    exercises: work.exercises.map((exercise, column) => ({
      exercise: exercise.row.id,
      title: exercise.settings.title,
      ...summaryOf(
        work,
        exercise,
        book.columns[column],
        students.flatMap(({ cells }) => cells[column] ?? []),
      ),
    })),
    students,
  }
}

/** In the order of the course; a draft has no grades. */
export const publishedExercises = (
  { database }: Services,
  courseId: string,
): Promise<readonly ExerciseTables['exercises'][]> =>
  database.kysely
    .selectFrom('exercises')
    .selectAll()
    .where('course_id', '=', courseId)
    .where('published_at', 'is not', null)
    .orderBy('position')
    .execute()

/** What the student has back already stays: that has a name. */
const withoutMarking = (shown: CellShown): CellShown => ({
  ...shown,
  grade: shown.released,
  isSettled: false,
  missing: shown.released === null ? 'without-names' : null,
  markingState: null,
})
