import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import type { Database } from '#store/tables.ts'
import { groupsOfCourse } from './groups-of-course.ts'

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
  const { groups, titlesOf } = await groupsOfCourse(database, courseId)
  return {
    members: members.map((member) => ({
      id: member.id,
      role: member.role,
      name: member.name,
      email: member.email,
      idNumber: member.id_number,
      loginId: member.login_id,
      timePercent: member.time_percent,
      groups: titlesOf(member.id),
      hasCome: member.person_id !== null,
    })),
    groups,
  }
}
