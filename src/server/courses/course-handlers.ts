import type { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'
import { visitorOf } from '#server/visitor.ts'
import { changeMember } from './change-member.ts'
import { courseMembers } from './course-members.ts'
import { changeJoinCode, changeSettings, createCourse } from './course-settings.ts'
import { courseView } from './course-view.ts'
import { dissolveGroup, makeGroup, setGroup } from './groups.ts'
import { importRoster } from './import-roster.ts'
import { joinCourse } from './join-course.ts'
import { joinLimit } from './join-limit.ts'
import { newPlaceCode } from './new-place-code.ts'
import { rosterPlan } from './roster-plan.ts'

const DONE = success({ done: true } as const)

export const courseHandlers = (services: Services): Handlers<typeof COURSES_ROUTES> => {
  const { kysely } = services.database
  const limit = joinLimit()
  return {
    'POST /api/courses': async ({ person, body }) => {
      const created = await createCourse(services, person, body)
      return created.ok ? success({ course: created.value }) : created
    },

    'GET /api/courses/:course': async ({ at }) => success(await courseView(services, at)),

    'PATCH /api/courses/:course': async ({ person, at, body }) => {
      const changed = await changeSettings(services, person, at.course.id, body)
      return changed.ok ? DONE : changed
    },

    'POST /api/courses/:course/join-code': async ({ person, at, body: { isOpen } }) => {
      const changed = await changeJoinCode(services, person, at.course.id, isOpen)
      return changed.ok ? success({ joinCode: changed.value }) : changed
    },

    'POST /api/join': async ({ person, body: { code }, context }) => {
      const address = visitorOf(context, services.trustsProxy)
      if (await limit.isReached(person.id, address)) return failure('too-many-requests')
      const joined = await joinCourse(services, person, code)
      if (joined.ok) return success({ course: joined.value })
      if (joined.failure === 'code-unknown') await limit.countWrongCode(person.id, address)
      return joined
    },

    'GET /api/courses/:course/members': async ({ at }) =>
      success(await courseMembers(kysely, at.course.id)),

    'POST /api/courses/:course/roster/preview': async ({ at, body: { csv } }) =>
      success((await rosterPlan(kysely, at.course.id, csv)).preview),

    'POST /api/courses/:course/roster': ({ person, at, body: { csv } }) =>
      importRoster(services, person, at.course.id, csv),

    'POST /api/members/:member/code': async ({ person, at: { subject } }) => {
      invariant(subject !== null, 'the address names a place')
      const made = await newPlaceCode(services, person, subject)
      return made.ok ? success({ code: made.value }) : made
    },

    'PATCH /api/members/:member': async ({ person, at: { subject }, body }) => {
      invariant(subject !== null, 'the address names a place')
      const changed = await changeMember(services, person, subject, body)
      return changed.ok ? DONE : changed
    },

    'POST /api/courses/:course/groups': async ({ person, at, body: { title } }) => {
      const made = await makeGroup(services, { person, courseId: at.course.id }, title)
      return made.ok ? success({ group: made.value }) : made
    },

    'PUT /api/groups/:group': async ({ person, at, params, body }) => {
      const group = { person, courseId: at.course.id, groupId: params['group'] ?? '' }
      const set = await setGroup(services, group, body)
      return set.ok ? DONE : set
    },

    'DELETE /api/groups/:group': async ({ person, at, params }) => {
      const group = { person, courseId: at.course.id, groupId: params['group'] ?? '' }
      const dissolved = await dissolveGroup(services, group)
      return dissolved.ok ? DONE : dissolved
    },
  }
}
