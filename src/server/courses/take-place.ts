import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { changeCourse } from './change-course.ts'
import { hasWork } from './has-work.ts'
import { joinPlaces } from './join-places.ts'
import { placeCodeHash } from './place-code.ts'

/**
 * Takes a place of a roster by the code that was handed out for it, which works once. Somebody who joined before, as a
 * student, keeps what they did: either they move to the place, or what the roster says of it comes to them.
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
      .selectAll()
      .where('claim_hash', '=', hash)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
  const found = await placeIn(services.database.kysely)
  if (found === undefined) return failure('code-unknown')
  return changeCourse(services, found.course_id, async (within, course) => {
    const place = await placeIn(within)
    if (place === undefined) return failure('code-unknown')
    const own = await within
      .selectFrom('members')
      .selectAll()
      .where('course_id', '=', course.id)
      .where('person_id', '=', person.id)
      .executeTakeFirst()
    if (own !== undefined && own.role !== 'student') return failure('not-now')
    const stays = own !== undefined && (await hasWork(within, own.id))
    if (stays) await joinPlaces(services, within, own, place)
    else {
      if (own !== undefined) await within.deleteFrom('members').where('id', '=', own.id).execute()
      await within
        .updateTable('members')
        .set({ person_id: person.id, claim_hash: null })
        .where('id', '=', place.id)
        .execute()
    }
    await services.audit.record(
      {
        actorId: person.id,
        action: 'member.changed',
        courseId: course.id,
        memberId: stays ? own.id : place.id,
        facts: { what: 'joined', by: 'own-code' },
      },
      within,
    )
    return success(course.id)
  })
}
