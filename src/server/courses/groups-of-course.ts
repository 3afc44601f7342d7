import type { Database } from '#store/tables.ts'

/** The groups of a course, and in which of them somebody is. */
export interface GroupsOfCourse {
  readonly groups: readonly { readonly id: string; readonly title: string }[]
  /** by their titles, in order */
  readonly titlesOf: (member: string) => readonly string[]
}

export async function groupsOfCourse(
  database: Database,
  courseId: string,
): Promise<GroupsOfCourse> {
  const groups = await database
    .selectFrom('groups')
    .select(['id', 'title'])
    .where('course_id', '=', courseId)
    .orderBy('title')
    .execute()
  const memberships = await database
    .selectFrom('group_members')
    .innerJoin('groups', 'groups.id', 'group_members.group_id')
    .select(['group_members.member_id', 'groups.title'])
    .where('groups.course_id', '=', courseId)
    .orderBy('groups.title')
    .execute()
  const byMember = Map.groupBy(memberships, ({ member_id }) => member_id)
  return {
    groups,
    titlesOf: (member) => (byMember.get(member) ?? []).map(({ title }) => title),
  }
}
