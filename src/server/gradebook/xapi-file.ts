import { gradeNumber, gradeOf } from '#course/grade.ts'
import { isMarkable } from '#course/is-markable.ts'
import { xapiLines, xapiStatements } from '#course/xapi-statements.ts'
import { finalMark } from '#server/marking/kept-mark.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { gradedWork } from './graded-work.ts'
import { uuidOf } from './uuid-of.ts'

/** @param homePage address of this server, without a slash at the end */
export async function xapiFile(
  services: Services,
  course: CourseTables['courses'],
  row: ExerciseTables['exercises'],
  homePage: string,
): Promise<string> {
  const { attempts, exercises } = await gradedWork(services, course.id, [row])
  const statements = exercises.flatMap(({ settings: { title, skills } }) =>
    attempts.flatMap(({ row: attempt, marks, areLevelsOut }) => {
      const end = { state: attempt.state, endedBy: attempt.ended_by }
      const mark = areLevelsOut && isMarkable(end) ? (finalMark(marks)?.mark ?? null) : null
      return xapiStatements(
        {
          ...end,
          id: attempt.id,
          memberId: attempt.member_id,
          course: { id: course.id, title: course.title },
          exercise: { id: row.id, title },
          startedAt: attempt.started_at,
          endedAt: attempt.ended_at,
          releasedAt: areLevelsOut ? attempt.released_at : null,
          grade: gradeNumber(gradeOf(mark, skills)),
        },
        { homePage, uuidOf, timestampOf: (at) => new Date(at).toISOString() },
      )
    }),
  )
  return xapiLines(statements)
}
