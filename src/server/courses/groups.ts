import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { changeTimes } from '#server/exercises/change-times.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { changeCourse } from './change-course.ts'

interface GroupAt {
  readonly person: Person
  readonly courseId: string
  readonly groupId: string
}

/** @returns its id; a group that is there under this title already is that group */
export function makeGroup(
  services: Services,
  { person, courseId }: Pick<GroupAt, 'person' | 'courseId'>,
  title: string,
): Promise<Result<string, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    const present = await groupByTitle(within, courseId, title)
    if (present !== null) return success(present)
    const id = services.newId()
    await within.insertInto('groups').values({ id, course_id: courseId, title }).execute()
    await record(services, within, { person, courseId }, { what: 'group-made', group: id })
    return success(id)
  })
}

/** Says anew who is in a group. Everybody named has to be in the course. */
export function setGroup(
  services: Services,
  { person, courseId, groupId }: GroupAt,
  { title, members }: { readonly title: string; readonly members: readonly string[] },
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    const sameTitle = await groupByTitle(within, courseId, title)
    if (sameTitle !== null && sameTitle !== groupId) return failure('not-now')
    const present = await within
      .selectFrom('members')
      .select('id')
      .where('course_id', '=', courseId)
      .where('removed_at', 'is', null)
      .execute()
    const known = new Set(present.map(({ id }) => id))
    const wanted = [...new Set(members)]
    if (!wanted.every((id) => known.has(id))) return failure('not-found')
    await changeTimes(services, within, courseId, async () => {
      await within.updateTable('groups').set({ title }).where('id', '=', groupId).execute()
      await within.deleteFrom('group_members').where('group_id', '=', groupId).execute()
      await joinGroups(
        within,
        wanted.map((memberId) => ({ group_id: groupId, member_id: memberId })),
      )
    })
    const facts = { what: 'group-changed', group: groupId, members: wanted.length }
    await record(services, within, { person, courseId }, facts)
    return success(null)
  })
}

/** What was set for the group is set for nobody any more; who runs on it keeps the time that was given. */
export function dissolveGroup(
  services: Services,
  { person, courseId, groupId }: GroupAt,
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    await changeTimes(services, within, courseId, async () => {
      await within.deleteFrom('groups').where('id', '=', groupId).execute()
    })
    await record(services, within, { person, courseId }, { what: 'group-gone', group: groupId })
    return success(null)
  })
}

/** @param rows whoever is in a group already stays in it */
export async function joinGroups(
  within: Database,
  rows: readonly { readonly group_id: string; readonly member_id: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await within
    .insertInto('group_members')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function groupByTitle(
  within: Database,
  courseId: string,
  title: string,
): Promise<string | null> {
  const groups = await within
    .selectFrom('groups')
    .select(['id', 'title'])
    .where('course_id', '=', courseId)
    .execute()
  const wanted = title.toLowerCase()
  return groups.find((group) => group.title.toLowerCase() === wanted)?.id ?? null
}

const record = (
  { audit }: Services,
  within: Database,
  { person, courseId }: Pick<GroupAt, 'person' | 'courseId'>,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> =>
  audit.record({ actorId: person.id, action: 'course.changed', courseId, facts }, within)
