import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { CourseRole } from '#course/course-role.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { changeTimes } from '#server/exercises/change-times.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import { changeCourse } from './change-course.ts'
import { hasInstructor } from './has-instructor.ts'
import { hasWork } from './has-work.ts'

type Member = CourseTables['members']

export interface MemberChange {
  readonly role?: CourseRole
  readonly timePercent?: number
  readonly isRemoved?: boolean
}

/**
 * Changes what somebody is in a course. Whoever is taken out keeps their attempts, and cannot come back by a code of the
 * course; a code of their own that is still out stops working. Somebody with attempts stays a student, who would
 * otherwise read what is kept from them.
 */
export function changeMember(
  services: Services,
  person: Person,
  subject: Pick<Member, 'id' | 'course_id'>,
  change: MemberChange,
): Promise<Result<null, ApiRefusal>> {
  return changeCourse(services, subject.course_id, async (within, course) => {
    const member = await within
      .selectFrom('members')
      .selectAll()
      .where('id', '=', subject.id)
      .executeTakeFirst()
    invariant(member !== undefined, 'places in a course are not deleted while they are named')
    const next = changed(member, change, services.now())
    const fields = CHANGEABLE.filter((field) => next[field] !== member[field])
    if (fields.length === 0) return success(null)
    if (next.role !== 'student' && member.role === 'student' && (await hasWork(within, member.id)))
      return failure('has-attempts')
    await changeTimes(services, within, course.id, async () => {
      await within
        .updateTable('members')
        .set({
          role: next.role,
          time_percent: next.time_percent,
          removed_at: next.removed_at,
          claim_hash: next.removed_at === null ? member.claim_hash : null,
        })
        .where('id', '=', member.id)
        .execute()
    })
    const wasLast = member.role === 'instructor' && !(await hasInstructor(within, course.id))
    if (wasLast) return failure('last-instructor')
    await services.audit.record(
      {
        actorId: person.id,
        action: 'member.changed',
        courseId: course.id,
        memberId: member.id,
        facts: {
          what: fields.map((field) => WORDS[field]).join(' '),
          role: next.role,
          timePercent: next.time_percent,
          isRemoved: next.removed_at !== null,
        },
      },
      within,
    )
    return success(null)
  })
}

const CHANGEABLE = ['role', 'time_percent', 'removed_at'] as const
const WORDS = { role: 'role', time_percent: 'time', removed_at: 'removal' } as const

function changed(
  { role, time_percent, removed_at }: Member,
  change: MemberChange,
  now: number,
): Pick<Member, (typeof CHANGEABLE)[number]> {
  const removedAt = change.isRemoved === true ? (removed_at ?? now) : null
  return {
    role: change.role ?? role,
    time_percent: change.timePercent ?? time_percent,
    removed_at: change.isRemoved === undefined ? removed_at : removedAt,
  }
}
