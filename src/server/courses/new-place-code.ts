import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import { changeCourse } from './change-course.ts'
import { hasWork } from './has-work.ts'
import { placeCode } from './place-code.ts'

/**
 * A new code for a place that nobody has taken. The place of somebody who was erased stays empty where work hangs on it:
 * whoever took it would read that work.
 * @returns the code, shown this once
 */
export function newPlaceCode(
  services: Services,
  person: Person,
  subject: Pick<CourseTables['members'], 'id' | 'course_id'>,
): Promise<Result<string, ApiRefusal>> {
  return changeCourse(services, subject.course_id, async (within, course) => {
    const { shown, hash } = placeCode(services.random)
    const { numUpdatedRows } = await within
      .updateTable('members')
      .set({ claim_hash: hash })
      .where('id', '=', subject.id)
      .where('person_id', 'is', null)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return failure('not-now')
    if (await hasWork(within, subject.id)) return failure('has-attempts')
    await services.audit.record(
      {
        actorId: person.id,
        action: 'member.changed',
        courseId: course.id,
        memberId: subject.id,
        facts: { what: 'own-code' },
      },
      within,
    )
    return success(shown)
  })
}
