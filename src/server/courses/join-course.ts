import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { isJoinCode, normaliseJoinCode } from '#course/join-code.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import { addMembers } from './add-members.ts'
import { changeCourse } from './change-course.ts'
import { isPlaceCode } from './place-code.ts'
import { takePlace } from './take-place.ts'

/**
 * Joins as a student by the code of a course, or takes the place that a personal code is for.
 * @param typed as somebody typed it
 * @returns the id of the course
 */
export function joinCourse(
  services: Services,
  person: Person,
  typed: string,
): Promise<Result<string, ApiRefusal>> {
  const code = normaliseJoinCode(typed)
  if (isPlaceCode(code)) return takePlace(services, person, code)
  if (isJoinCode(code)) return joinByCode(services, person, code)
  return Promise.resolve(failure('code-unknown'))
}

async function joinByCode(
  services: Services,
  person: Person,
  code: string,
): Promise<Result<string, ApiRefusal>> {
  const found = await services.database.kysely
    .selectFrom('courses')
    .select('id')
    .where('join_code', '=', code)
    .executeTakeFirst()
  if (found === undefined) return failure('code-unknown')
  return changeCourse(services, found.id, async (within, course) => {
    if (course.join_code !== code) return failure('code-unknown')
    const present = await within
      .selectFrom('members')
      .select('removed_at')
      .where('course_id', '=', course.id)
      .where('person_id', '=', person.id)
      .executeTakeFirst()
    // Whoever was taken out of a course comes back by its instructor alone.
    if (present !== undefined)
      return present.removed_at === null ? success(course.id) : failure('not-allowed')
    const [memberId = ''] = await addMembers(services, within, course.id, [
      { role: 'student', name: person.name, personId: person.id, email: person.email },
    ])
    await services.audit.record(
      {
        actorId: person.id,
        action: 'member.changed',
        courseId: course.id,
        memberId,
        facts: { what: 'joined', by: 'course-code' },
      },
      within,
    )
    return success(course.id)
  })
}
