import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { type Result, success } from '#lib/result.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { settleAttempt } from './settle-attempt.ts'

/** The attempts of one student in one exercise, oldest first, as they stand now. */
export async function ownAttempts(
  services: Services,
  exercise: ExerciseTables['exercises'],
  member: CourseTables['members'],
): Promise<Result<readonly AttemptTables['attempts'][], ApiRefusal>> {
  const rows = await services.database.kysely
    .selectFrom('attempts')
    .selectAll()
    .where('exercise_id', '=', exercise.id)
    .where('member_id', '=', member.id)
    .orderBy('number')
    .execute()
  const settled: AttemptTables['attempts'][] = []
  for (const row of rows) {
    const attempt = await settleAttempt(services, row, exercise)
    if (!attempt.ok) return attempt
    settled.push(attempt.value)
  }
  return success(settled)
}
