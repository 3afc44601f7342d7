import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { JOIN_CODE_BYTES, joinCode, shownJoinCode } from '#course/join-code.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { scheduleRetention } from '#server/record/retention/schedule-retention.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import { addMembers } from './add-members.ts'
import { changeCourse } from './change-course.ts'
import { isTimeZone } from './is-time-zone.ts'

type Course = CourseTables['courses']

/** Makes a course, with whoever makes it as its first instructor. @returns its id */
export async function createCourse(
  services: Services,
  person: Person,
  { title, timeZone }: { readonly title: string; readonly timeZone: string },
): Promise<Result<string, ApiRefusal>> {
  if (!isTimeZone(timeZone)) return failure('invalid-request')
  const { database, newId, now, audit } = services
  return database.kysely.transaction().execute(async (within) => {
    const id = newId()
    await within
      .insertInto('courses')
      .values({
        id,
        title,
        join_code: null,
        time_zone: timeZone,
        retention_days: null,
        created_at: now(),
        archived_at: null,
      })
      .execute()
    const [memberId = ''] = await addMembers(services, within, id, [
      { role: 'instructor', name: person.name, personId: person.id, email: person.email },
    ])
    const facts = { what: 'created' }
    await audit.record(
      { actorId: person.id, action: 'course.changed', courseId: id, memberId, facts },
      within,
    )
    return success(id)
  })
}

export interface CourseSettingsChange {
  readonly title?: string
  readonly timeZone?: string
  readonly isArchived?: boolean
  readonly retentionDays?: number | null
}

/** Of an archived course nothing can be changed before it is taken back, or in the same breath. */
export async function changeSettings(
  services: Services,
  person: Person,
  courseId: string,
  change: CourseSettingsChange,
): Promise<Result<null, ApiRefusal>> {
  if (change.timeZone !== undefined && !isTimeZone(change.timeZone))
    return failure('invalid-request')
  return changeCourse(
    services,
    courseId,
    async (within, course) => {
      if (course.archived_at !== null && change.isArchived !== false) return failure('archived')
      const next = changed(course, change, services.now())
      const fields = FIELDS.filter((field) => next[field] !== course[field])
      if (fields.length === 0) return success(null)
      await within.updateTable('courses').set(next).where('id', '=', course.id).execute()
      await scheduleRetention(services, course.id, within)
      await services.audit.record(
        {
          actorId: person.id,
          action: fields.includes('archived_at') ? 'course.archived' : 'course.changed',
          courseId: course.id,
          facts: {
            what: fields.join(' '),
            isArchived: next.archived_at !== null,
            retentionDays: next.retention_days,
          },
        },
        within,
      )
      return success(null)
    },
    { isOpenToArchived: true },
  )
}

/** A new code to join by, or none. @returns as it is shown */
export function changeJoinCode(
  services: Services,
  person: Person,
  courseId: string,
  isOpen: boolean,
): Promise<Result<string | null, ApiRefusal>> {
  return changeCourse(services, courseId, async (within) => {
    const code = isOpen ? joinCode(services.random(JOIN_CODE_BYTES)) : null
    await within
      .updateTable('courses')
      .set({ join_code: code })
      .where('id', '=', courseId)
      .execute()
    const facts = { what: 'join_code', isOpen }
    await services.audit.record(
      { actorId: person.id, action: 'course.changed', courseId, facts },
      within,
    )
    return success(code === null ? null : shownJoinCode(code))
  })
}

const FIELDS = ['title', 'time_zone', 'retention_days', 'archived_at'] as const

function changed(
  course: Course,
  { title, timeZone, isArchived, retentionDays }: CourseSettingsChange,
  now: number,
): Pick<Course, (typeof FIELDS)[number]> {
  const archivedAt = isArchived === true ? (course.archived_at ?? now) : null
  return {
    title: title ?? course.title,
    time_zone: timeZone ?? course.time_zone,
    retention_days: retentionDays === undefined ? course.retention_days : retentionDays,
    archived_at: isArchived === undefined ? course.archived_at : archivedAt,
  }
}
