import type { z } from 'zod'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Fixed } from '#contract/api/api-types.ts'
import type { EXERCISES_ROUTES } from '#contract/api/exercises.routes.ts'
import { areDatesInOrder, effectiveTimes } from '#course/effective-times.ts'
import { type ExerciseOverride, exerciseOverrideSchema } from '#course/exercise-override.schema.ts'
import { WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { changeTimes } from './change-times.ts'

type Exercise = ExerciseTables['exercises']
type Listed = Fixed<
  z.output<(typeof EXERCISES_ROUTES)['GET /api/exercises/:exercise/overrides']['answer']>
>['overrides']

export interface OverrideToSet {
  readonly member: string | null
  readonly group: string | null
  readonly override: ExerciseOverride
  readonly reason: string
}

/** Whose times are other than everybody's, groups first. */
export async function listOverrides(database: Database, exerciseId: string): Promise<Listed> {
  const rows = await database
    .selectFrom('overrides')
    .leftJoin('members', 'members.id', 'overrides.member_id')
    .leftJoin('groups', 'groups.id', 'overrides.group_id')
    .selectAll('overrides')
    .select(['members.name as member_name', 'groups.title as group_title'])
    .where('overrides.exercise_id', '=', exerciseId)
    .execute()
  const listed = rows.map((row) => ({
    id: row.id,
    member: row.member_id,
    group: row.group_id,
    name: row.member_name ?? row.group_title ?? '',
    override: exerciseOverrideSchema.parse(JSON.parse(row.override)),
    reason: row.reason,
  }))
  const isGroup = ({ group }: Listed[number]) => Number(group !== null)
  return listed.toSorted((a, b) => isGroup(b) - isGroup(a) || a.name.localeCompare(b.name))
}

/** Sets what holds for one student or one group, in place of what was set for them before. @returns its id */
export async function setOverride(
  services: Services,
  person: Person,
  exercise: Exercise,
  { member, group, override, reason }: OverrideToSet,
): Promise<Result<string, ApiRefusal>> {
  const isForOne = (member === null) !== (group === null)
  const times = effectiveTimes(
    settingsOf(exercise),
    { student: override, groups: [] },
    WHOLE_TIME_PERCENT,
  )
  if (!isForOne || !areDatesInOrder(times)) return failure('invalid-request')
  return changeCourse(services, exercise.course_id, async (within, course) => {
    if (!(await isInCourse(within, course.id, { member, group }))) return failure('not-found')
    const present = await within
      .selectFrom('overrides')
      .select('id')
      .where('exercise_id', '=', exercise.id)
      .where(member === null ? 'group_id' : 'member_id', '=', member ?? group)
      .executeTakeFirst()
    const id = present?.id ?? services.newId()
    const set = {
      override: JSON.stringify(override),
      reason,
      set_by: person.id,
      set_at: services.now(),
    }
    await changeTimes(services, within, course.id, async () => {
      await within
        .insertInto('overrides')
        .values({ id, exercise_id: exercise.id, member_id: member, group_id: group, ...set })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(set))
        .execute()
    })
    await services.audit.record(
      {
        actorId: person.id,
        action: 'override.set',
        courseId: course.id,
        exerciseId: exercise.id,
        ...(member === null ? {} : { memberId: member }),
        facts: { ...override, ...(group === null ? {} : { group }) },
      },
      within,
    )
    return success(id)
  })
}

/** Attempts that run keep the time that they were given by it. */
export function removeOverride(
  services: Services,
  person: Person,
  exercise: Exercise,
  overrideId: string,
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, exercise.course_id, async (within, course) => {
    const present = await within
      .selectFrom('overrides')
      .select(['member_id', 'group_id'])
      .where('id', '=', overrideId)
      .executeTakeFirst()
    if (present === undefined) return failure('not-found')
    await changeTimes(services, within, course.id, async () => {
      await within.deleteFrom('overrides').where('id', '=', overrideId).execute()
    })
    await services.audit.record(
      {
        actorId: person.id,
        action: 'override.removed',
        courseId: course.id,
        exerciseId: exercise.id,
        ...(present.member_id === null ? {} : { memberId: present.member_id }),
        facts: present.group_id === null ? {} : { group: present.group_id },
      },
      within,
    )
    return success(null)
  })
}

async function isInCourse(
  within: Database,
  courseId: string,
  { member, group }: Pick<OverrideToSet, 'member' | 'group'>,
): Promise<boolean> {
  if (member === null) {
    const found = await within
      .selectFrom('groups')
      .select('id')
      .where('id', '=', group)
      .where('course_id', '=', courseId)
      .executeTakeFirst()
    return found !== undefined
  }
  const found = await within
    .selectFrom('members')
    .select('id')
    .where('id', '=', member)
    .where('course_id', '=', courseId)
    .where('role', '=', 'student')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}
