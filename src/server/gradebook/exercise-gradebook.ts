import type { AnswerOf } from '#contract/api/api-types.ts'
import type { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import { gradeNumber } from '#course/grade.ts'
import { EMPTY_CELL, type GradebookCell } from '#course/gradebook-cell.ts'
import { isMarkable } from '#course/is-markable.ts'
import { EMPTY_MARK } from '#course/mark.schema.ts'
import { standingInMark } from '#course/standing.ts'
import { invariant } from '#lib/invariant.ts'
import type { Skill } from '#scenario/skill.ts'
import { settleExercise } from '#server/attempts/settle-exercise.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { gradebookView, summaryOf } from './gradebook-view.ts'
import { gradedWork } from './graded-work.ts'
import { notInMoodle } from './not-in-moodle.ts'
import { studentShown, type Viewer } from './viewer.ts'

type Answer = AnswerOf<(typeof GRADEBOOK_ROUTES)['GET /api/exercises/:exercise/gradebook'], never>

/** The gradebook of one exercise, as somebody who marks or teaches may see it. */
export async function exerciseGradebook(
  services: Services,
  course: CourseTables['courses'],
  row: ExerciseTables['exercises'],
  viewer: Viewer,
): Promise<Answer> {
  await settleExercise(services, row)
  const work = await gradedWork(services, course.id, [row])
  const { book, attemptsOf, cellShown } = gradebookView(work, viewer)
  const [exercise] = work.exercises
  invariant(exercise !== undefined, 'one exercise was asked for')
  const { settings } = exercise
  const students = work.students.map((member, index) => {
    const cell = book.rows[index]?.cells[0] ?? EMPTY_CELL
    const own = attemptsOf(row.id, member.id).map((attempt) => attempt.row)
    return {
      ...studentShown(member, settings, own, viewer),
      ...cellShown(exercise, member.id, cell),
      attempts: attemptsShown(cell, settings.skills),
      alias: member.alias,
    }
  })
  return {
    course: course.id,
    courseTitle: course.title,
    title: settings.title,
    timeZone: settings.timeZone,
    isAnonymous: settings.isAnonymous,
    mayExport: viewer.isInstructor,
    notInMoodle: notInMoodle(work, viewer),
    skills: settings.skills,
    ...summaryOf(work, exercise, book.columns[0], students),
    // By alias where there are aliases: in the order of names they would be known by their place.
    students: [
      ...students.filter(({ isAlias }) => !isAlias),
      ...students.filter(({ isAlias }) => isAlias).toSorted((a, b) => a.alias - b.alias),
    ],
  }
}

const attemptsShown = (
  { attempts, counted }: GradebookCell,
  skills: readonly Skill[],
): Answer['students'][number]['attempts'] =>
  attempts
    .filter(({ attempt }) => isMarkable(attempt))
    .map(({ attempt, grade }) => ({
      attempt: attempt.id,
      number: attempt.number,
      counts: counted.numbers.includes(attempt.number),
      grade: gradeNumber(grade),
      markingState: attempt.markingState,
      levels: skills.map((skill) => ({
        skill,
        standing: standingInMark(attempt.mark ?? EMPTY_MARK, skill),
      })),
    }))
