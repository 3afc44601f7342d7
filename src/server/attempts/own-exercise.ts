import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { EffectiveTimes } from '#course/effective-times.ts'
import { mayStart } from '#course/may-start.ts'
import { type Result, success } from '#lib/result.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { ownAttempts } from './own-attempts.ts'
import { studentTimes } from './student-times.ts'

/** How an exercise stands for one student right now. */
export interface OwnExercise {
  readonly attempts: readonly AttemptTables['attempts'][]
  readonly times: EffectiveTimes
  readonly optOut: { readonly words: string; readonly answer: string | null } | null
  /** whether an attempt may be started, or why not */
  readonly may: ReturnType<typeof mayStart>
}

export async function ownExercise(
  services: Services,
  exercise: ExerciseTables['exercises'],
  course: CourseTables['courses'],
  member: CourseTables['members'],
): Promise<Result<OwnExercise, ApiRefusal>> {
  const { kysely } = services.database
  const attempts = await ownAttempts(services, exercise, member)
  if (!attempts.ok) return attempts
  const times = await studentTimes(kysely, exercise, member)
  const optOut = await kysely
    .selectFrom('opt_outs')
    .select(['words', 'answer'])
    .where('exercise_id', '=', exercise.id)
    .where('member_id', '=', member.id)
    .executeTakeFirst()
  const may = mayStart({
    now: services.now(),
    isPublished: exercise.published_at !== null,
    isArchived: course.archived_at !== null,
    hasOptedOut: optOut !== undefined,
    times,
    attempts: attempts.value.map(({ id, number, state, ended_by }) => ({
      id,
      number,
      state,
      endedBy: ended_by,
    })),
  })
  return success({ attempts: attempts.value, times, optOut: optOut ?? null, may })
}
