import type { Database } from '#store/tables.ts'

/** How many there are, without anybody. */
export interface CourseCounts {
  readonly students: number
  readonly exercises: readonly {
    readonly exercise: string
    readonly attempts: number
    readonly finished: number
    readonly released: number
  }[]
}

/** @param within a database or a transaction */
export async function courseCounts(within: Database, courseId: string): Promise<CourseCounts> {
  const { students } = await within
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('students'))
    .where('course_id', '=', courseId)
    .where('role', '=', 'student')
    .executeTakeFirstOrThrow()
  const exercises = await within
    .selectFrom('exercises')
    .select('id')
    .where('course_id', '=', courseId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const attempts = await within
    .selectFrom('attempts')
    .innerJoin('exercises', 'exercises.id', 'attempts.exercise_id')
    .select(['attempts.exercise_id', 'attempts.state', 'attempts.released_at'])
    .where('exercises.course_id', '=', courseId)
    .execute()
  const byExercise = Map.groupBy(attempts, ({ exercise_id }) => exercise_id)
  return {
    students: Number(students),
    exercises: exercises.map(({ id }) => {
      const own = byExercise.get(id) ?? []
      return {
        exercise: id,
        attempts: own.length,
        finished: own.filter(({ state }) => state === 'finished').length,
        released: own.filter(({ released_at }) => released_at !== null).length,
      }
    }),
  }
}
