import { changeTimes } from '#server/exercises/change-times.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'
import { joinGroups } from './groups.ts'

type Member = CourseTables['members']

/**
 * Makes one place of two: what stands on a place of the roster that nobody took (its names and numbers, its time, its
 * groups, what was set for it) comes to the one somebody has worked from.
 */
export async function joinPlaces(
  services: Services,
  within: Database,
  own: Member,
  place: Member,
): Promise<void> {
  await changeTimes(services, within, own.course_id, async () => {
    const groups = await within
      .selectFrom('group_members')
      .select('group_id')
      .where('member_id', '=', place.id)
      .execute()
    await joinGroups(
      within,
      groups.map(({ group_id }) => ({ group_id, member_id: own.id })),
    )
    const overrides = await within
      .selectFrom('overrides')
      .select(['id', 'exercise_id'])
      .where('member_id', '=', place.id)
      .execute()
    for (const { id, exercise_id } of overrides) {
      await within
        .deleteFrom('overrides')
        .where('member_id', '=', own.id)
        .where('exercise_id', '=', exercise_id)
        .execute()
      await within
        .updateTable('overrides')
        .set({ member_id: own.id })
        .where('id', '=', id)
        .execute()
    }
    await within.deleteFrom('members').where('id', '=', place.id).execute()
    await within
      .updateTable('members')
      .set({
        name: place.name,
        email: place.email ?? own.email,
        id_number: place.id_number,
        login_id: place.login_id,
        time_percent: place.time_percent,
        removed_at: null,
      })
      .where('id', '=', own.id)
      .execute()
  })
}
