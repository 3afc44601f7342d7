import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { changeCourse } from './change-course.ts'
import { hasWork } from './has-work.ts'
import { placeCodeHash } from './place-code.ts'

/**
 * Takes a place of a roster by the code that was handed out for it, which works once. Somebody who joined before, as a
 * student and without having done anything, moves there.
 * @returns the id of the course
 */
export async function takePlace(
  services: Services,
  person: Person,
  code: string,
): Promise<Result<string, ApiRefusal>> {
  const hash = placeCodeHash(code)
  const placeIn = (database: Database) =>
    database
      .selectFrom('members')
      .select(['id', 'course_id'])
      .where('claim_hash', '=', hash)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
  const found = await placeIn(services.database.kysely)
  if (found === undefined) return failure('code-unknown')
  return changeCourse(services, found.course_id, async (within, course) => {
    const place = await placeIn(within)
    if (place === undefined) return failure('code-unknown')
    const left = await leavePlace(within, course.id, person.id)
    if (!left.ok) return left
    await within
      .updateTable('members')
      .set({ person_id: person.id, claim_hash: null })
      .where('id', '=', place.id)
      .execute()
    await services.audit.record(
      {
        actorId: person.id,
        action: 'member.changed',
        courseId: course.id,
        memberId: place.id,
        facts: { what: 'joined', by: 'own-code' },
      },
      within,
    )
    return success(course.id)
  })
}

/** Gives up the place somebody has in a course, where nothing would be lost by it. */
async function leavePlace(
  within: Database,
  courseId: string,
  personId: string,
): Promise<Result<null, ApiRefusal>> {
  const own = await within
    .selectFrom('members')
    .select(['id', 'role'])
    .where('course_id', '=', courseId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (own === undefined) return success(null)
  if (own.role !== 'student') return failure('not-now')
  if (await hasWork(within, own.id)) return failure('has-attempts')
  await within.deleteFrom('members').where('id', '=', own.id).execute()
  return success(null)
}
