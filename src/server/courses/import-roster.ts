import type { z } from 'zod'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Fixed } from '#contract/api/api-types.ts'
import type { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { changeTimes } from '#server/exercises/change-times.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { addMembers } from './add-members.ts'
import { changeCourse } from './change-course.ts'
import { joinGroups } from './groups.ts'
import { hasInstructor } from './has-instructor.ts'
import { placeCode } from './place-code.ts'
import { type RosterPlan, rosterPlan } from './roster-plan.ts'

type Imported = Fixed<
  z.output<(typeof COURSES_ROUTES)['POST /api/courses/:course/roster']['answer']>
>

/** Imports a roster, whole or not at all, against the course as it stands at that moment. */
export function importRoster(
  services: Services,
  person: Person,
  courseId: string,
  csv: string,
): Promise<Result<Imported, ApiRefusal>> {
  return changeCourse(services, courseId, async (within, course) => {
    const plan = await rosterPlan(within, course.id, csv)
    const isFaulty = plan.preview.rows.some(({ outcome }) => outcome === 'fault')
    if (isFaulty || plan.preview.faults.length > 0) return failure('roster-faults')
    const { added, changed } = plan
    if (added.length + changed.length === 0) return success({ added: 0, changed: 0, codes: [] })
    const hadInstructor = await hasInstructor(within, course.id)
    let codes: Imported['codes'] = []
    await changeTimes(services, within, course.id, async () => {
      codes = await keepPlan(services, within, course.id, plan)
    })
    if (hadInstructor && !(await hasInstructor(within, course.id)))
      return failure('last-instructor')
    const counts = { added: added.length, changed: changed.length }
    await services.audit.record(
      { actorId: person.id, action: 'roster.imported', courseId: course.id, facts: counts },
      within,
    )
    return success({ ...counts, codes })
  })
}

async function keepPlan(
  services: Services,
  within: Database,
  courseId: string,
  { added, changed, newGroups }: RosterPlan,
): Promise<Imported['codes']> {
  const codes = added.map(() => placeCode(services.random))
  const ids = await addMembers(
    services,
    within,
    courseId,
    added.map((member, index) => ({
      ...member,
      personId: null,
      claimHash: codes[index]?.hash ?? null,
    })),
  )
  for (const { memberId, member } of changed)
    await within
      .updateTable('members')
      .set({
        name: member.name,
        email: member.email,
        id_number: member.idNumber,
        login_id: member.loginId,
        role: member.role,
        time_percent: member.timePercent,
        removed_at: null,
      })
      .where('id', '=', memberId)
      .execute()
  if (newGroups.length > 0)
    await within
      .insertInto('groups')
      .values(newGroups.map((title) => ({ id: services.newId(), course_id: courseId, title })))
      .execute()
  const groups = await within
    .selectFrom('groups')
    .select(['id', 'title'])
    .where('course_id', '=', courseId)
    .execute()
  const groupIds = new Map(groups.map(({ id, title }) => [title, id]))
  const placed = [
    ...added.map((member, index) => ({ member, id: ids[index] ?? '' })),
    ...changed.map(({ member, memberId }) => ({ member, id: memberId })),
  ]
  await joinGroups(
    within,
    placed.flatMap(({ member, id }) =>
      member.groups.map((title) => {
        const group = groupIds.get(title)
        invariant(group !== undefined, 'every group of the roster is there by now')
        return { group_id: group, member_id: id }
      }),
    ),
  )
  return added.map(({ name }, index) => ({
    member: ids[index] ?? '',
    name,
    code: codes[index]?.shown ?? '',
  }))
}
