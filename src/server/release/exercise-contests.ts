import type { AnswerOf } from '#contract/api/api-types.ts'
import type { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import { readExerciseMarking } from '#server/marking/exercise-marking.ts'
import { markersOf } from '#server/marking/markers.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { contestViews } from './contest-view.ts'

type Contests = AnswerOf<
  (typeof RELEASE_ROUTES)['GET /api/exercises/:exercise/contests'],
  never
>['contests']

/** What the students of an exercise contest, and which of it the one who asks may answer. */
export async function exerciseContests(
  database: Database,
  exercise: ExerciseTables['exercises'],
  memberId: string | null,
): Promise<Contests> {
  const { attempts } = await readExerciseMarking(database, exercise)
  const views = await contestViews(
    database,
    attempts.map(({ attempt }) => attempt.id),
  )
  const markers = await markersOf(database, exercise.course_id)
  return views.flatMap(({ row, view }) => {
    const of = attempts.find(({ attempt }) => attempt.id === row.attempt_id)
    if (of === undefined) return []
    const isAnybodyElse = markers.some(({ id }) => id !== row.contested_marker_id)
    const isOwnMark = memberId === row.contested_marker_id
    return [
      {
        ...view,
        name: of.shown.name,
        number: of.attempt.number,
        mayAnswer: row.state === 'open' && memberId !== null && !(isOwnMark && isAnybodyElse),
      },
    ]
  })
}
