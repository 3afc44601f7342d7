import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import type { Database } from '#store/tables.ts'

type Answer = (typeof COURSES_ROUTES)['GET /api/courses/:course/members']['answer']

/** Who has a place in a course, taken or not, by name; and its groups. */
export async function courseMembers(
  database: Database,
  courseId: string,
): Promise<Fixed<z.output<Answer>>> {
  const members = await database
    .selectFrom('members')
    .selectAll()
    .where('course_id', '=', courseId)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
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
  const groupsOf = Map.groupBy(memberships, ({ member_id }) => member_id)
  return {
    members: members.map((member) => ({
      id: member.id,
      role: member.role,
      name: member.name,
      email: member.email,
      idNumber: member.id_number,
      loginId: member.login_id,
      timePercent: member.time_percent,
      groups: (groupsOf.get(member.id) ?? []).map(({ title }) => title),
      hasCome: member.person_id !== null,
    })),
    groups,
  }
}
