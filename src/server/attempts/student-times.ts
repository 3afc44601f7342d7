import { type EffectiveTimes, effectiveTimes } from '#course/effective-times.ts'
import type { ExerciseOverride } from '#course/exercise-override.schema.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { settingsOf } from './exercise-settings-of.ts'

/** The dates and limits that hold for one student in one exercise. */
export async function studentTimes(
  database: Database,
  exercise: ExerciseTables['exercises'],
  member: CourseTables['members'],
): Promise<EffectiveTimes> {
  const rows = await database
    .selectFrom('overrides')
    .leftJoin('group_members', 'group_members.group_id', 'overrides.group_id')
    .select(['overrides.member_id', 'overrides.override'])
    .where('overrides.exercise_id', '=', exercise.id)
    .where(({ eb, or }) =>
      or([
        eb('overrides.member_id', '=', member.id),
        eb('group_members.member_id', '=', member.id),
      ]),
    )
    .execute()
  const parsed = rows.map(({ member_id, override }) => ({
    isOwn: member_id !== null,
    override: JSON.parse(override) as ExerciseOverride,
  }))
  return effectiveTimes(
    settingsOf(exercise),
    {
      student: parsed.find(({ isOwn }) => isOwn)?.override ?? null,
      groups: parsed.filter(({ isOwn }) => !isOwn).map(({ override }) => override),
    },
    member.time_percent,
  )
}
