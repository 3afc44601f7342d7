import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'

/** Whatever was stopped for the student's own sake is left out. @source clinical reference F-17 */
export async function exportedAttempts(
  { database }: Pick<Services, 'database'>,
  { id }: ExerciseTables['exercises'],
): Promise<readonly AttemptTables['attempts'][]> {
  const attempts = await database.kysely
    .selectFrom('attempts')
    .selectAll()
    .where('exercise_id', '=', id)
    .orderBy('started_at')
    .orderBy('id')
    .execute()
  return attempts.filter(({ ended_by }) => ended_by !== 'stopped')
}
