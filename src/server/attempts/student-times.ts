import type { EffectiveTimes } from '#course/effective-times.ts'
import { effectiveTimesIn, type TimedMember } from '#server/exercises/effective-times-in.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'

/** The dates and limits that hold for one student in one exercise. */
export async function studentTimes(
  database: Database,
  exercise: Pick<ExerciseTables['exercises'], 'id' | 'settings'>,
  member: TimedMember,
): Promise<EffectiveTimes> {
  const timesOf = await effectiveTimesIn(database, [exercise])
  return timesOf(exercise, member)
}
