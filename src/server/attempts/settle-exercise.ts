import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { settleAttempt } from './settle-attempt.ts'

/** Settles every attempt of an exercise whose time is up, so that whoever looks at the cohort sees how it stands. */
export async function settleExercise(
  services: Services,
  exercise: ExerciseTables['exercises'],
): Promise<void> {
  const due = await services.database.kysely
    .selectFrom('attempts')
    .selectAll()
    .where('exercise_id', '=', exercise.id)
    .where('state', 'in', ['in-progress', 'overdue'])
    .where('deadline_at', '<=', services.now())
    .execute()
  for (const attempt of due) await settleAttempt(services, attempt, exercise)
}
