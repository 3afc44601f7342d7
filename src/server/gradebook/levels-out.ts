import type { EffectiveTimes } from '#course/effective-times.ts'
import { releasedItems } from '#course/release.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { effectiveTimesIn, type TimedMember } from '#server/exercises/effective-times-in.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'

/** Whether a student may know the levels of an attempt. For one who has left the course no date is met. */
export type LevelsOut = (
  attempt: AttemptTables['attempts'],
  member: TimedMember | undefined,
) => boolean

const NO_TIMES: Pick<EffectiveTimes, 'dueAt' | 'cutOffAt'> = { dueAt: null, cutOffAt: null }

/** Marks that are released may still wait for a date, or for somebody to give the levels back with them. */
export async function levelsOut(
  database: Database,
  exercises: readonly ExerciseTables['exercises'][],
  now: number,
): Promise<LevelsOut> {
  const byId = new Map(exercises.map((row) => [row.id, { row, settings: settingsOf(row) }]))
  if (byId.size === 0) return () => false
  const timesOf = await effectiveTimesIn(database, exercises)
  const given = await database
    .selectFrom('releases')
    .innerJoin('attempts', 'attempts.id', 'releases.attempt_id')
    .select(['releases.attempt_id', 'releases.item'])
    .where('attempts.exercise_id', 'in', [...byId.keys()])
    .execute()
  const manual = Map.groupBy(given, ({ attempt_id }) => attempt_id)
  return (attempt, member) => {
    const exercise = byId.get(attempt.exercise_id)
    if (exercise === undefined || attempt.marking_state !== 'released') return false
    const { row, settings } = exercise
    const isByDate = settings.release.levels === 'after-close'
    return releasedItems(settings.release, {
      now,
      times: isByDate && member !== undefined ? timesOf(row, member) : NO_TIMES,
      attempt: { endedAt: attempt.ended_at, endedBy: attempt.ended_by },
      isMarked: true,
      manual: (manual.get(attempt.id) ?? []).map(({ item }): ReleaseItem => item),
    }).has('levels')
  }
}
