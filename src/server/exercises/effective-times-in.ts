import { type EffectiveTimes, effectiveTimes } from '#course/effective-times.ts'
import { type ExerciseOverride, exerciseOverrideSchema } from '#course/exercise-override.schema.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'

type Exercise = Pick<ExerciseTables['exercises'], 'id' | 'settings'>

/** As much of a place in a course as times depend on. */
export interface TimedMember {
  readonly id: string
  readonly time_percent: number
}

export type TimesOf = (exercise: Exercise, member: TimedMember) => EffectiveTimes

/** What holds for every student in some exercises, with everything that decides it read in two questions. */
export async function effectiveTimesIn(
  database: Database,
  exercises: readonly Exercise[],
): Promise<TimesOf> {
  const settings = new Map(exercises.map((exercise) => [exercise.id, settingsOf(exercise)]))
  const ids = [...settings.keys()]
  const overrides =
    ids.length === 0
      ? []
      : await database
          .selectFrom('overrides')
          .select(['exercise_id', 'member_id', 'group_id', 'override'])
          .where('exercise_id', 'in', ids)
          .execute()
  const groupIds = [...new Set(overrides.flatMap(({ group_id }) => group_id ?? []))]
  const memberships =
    groupIds.length === 0
      ? []
      : await database
          .selectFrom('group_members')
          .selectAll()
          .where('group_id', 'in', groupIds)
          .execute()
  const groupsOf = Map.groupBy(memberships, ({ member_id }) => member_id)
  const held = new Map<string, ExerciseOverride>(
    overrides.map(({ exercise_id, member_id, group_id, override }) => [
      `${exercise_id} ${member_id ?? group_id}`,
      exerciseOverrideSchema.parse(JSON.parse(override)),
    ]),
  )
  return (exercise, member) => {
    const ofGroups = (groupsOf.get(member.id) ?? []).map(({ group_id }) =>
      held.get(`${exercise.id} ${group_id}`),
    )
    return effectiveTimes(
      settings.get(exercise.id) ?? settingsOf(exercise),
      {
        student: held.get(`${exercise.id} ${member.id}`) ?? null,
        groups: ofGroups.filter((override) => override !== undefined),
      },
      member.time_percent,
    )
  }
}
