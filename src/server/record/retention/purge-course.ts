import type { Services } from '#server/services.ts'
import { deleteAttempts } from '#store/erasure/delete-attempts.ts'
import { overwriteDeleted } from '#store/erasure/overwrite-deleted.ts'
import type { Database } from '#store/tables.ts'
import { type CourseCounts, courseCounts } from './course-counts.ts'
import { retentionPlan } from './retention-plan.ts'

/**
 * Deletes the conversations, attempts and marks of a course whose time is over, and the places of its students. What
 * stays are the course, its exercises, its staff and how many attempts there were.
 * @returns what was counted before; null where it is not due, was not announced in time, or is done already
 */
export function purgeCourse(
  services: Pick<Services, 'database' | 'audit' | 'now'>,
  courseId: string,
): Promise<CourseCounts | null> {
  const { database, audit, now } = services
  const at = now()
  return overwriteDeleted(database, () =>
    database.kysely.transaction().execute(async (within) => {
      const course = await within
        .updateTable('courses')
        .set((row) => ({ title: row.ref('title') }))
        .where('id', '=', courseId)
        .returningAll()
        .executeTakeFirst()
      const plan = course === undefined ? null : retentionPlan(course, at)
      if (plan === null || plan.warnedAt === null || at < plan.purgeAt) return null
      const counts = await courseCounts(within, courseId)
      await deleteWork(within, courseId)
      await takeStudentsOut(within, courseId)
      await within
        .updateTable('courses')
        .set({ purged_at: at })
        .where('id', '=', courseId)
        .execute()
      for (const { exercise, ...numbers } of counts.exercises)
        await audit.record(
          {
            actorId: null,
            action: 'purge.done',
            courseId,
            exerciseId: exercise,
            facts: { ...numbers },
          },
          within,
        )
      await audit.record(
        { actorId: null, action: 'purge.done', courseId, facts: { students: counts.students } },
        within,
      )
      return counts
    }),
  )
}

async function deleteWork(within: Database, courseId: string): Promise<void> {
  const attempts = await within
    .selectFrom('attempts')
    .innerJoin('exercises', 'exercises.id', 'attempts.exercise_id')
    .select('attempts.id')
    .where('exercises.course_id', '=', courseId)
    .execute()
  await deleteAttempts(
    within,
    attempts.map(({ id }) => id),
  )
  for (const table of ['overrides', 'opt_outs'] as const)
    await within
      .deleteFrom(table)
      .where('exercise_id', 'in', (query) =>
        query.selectFrom('exercises').select('id').where('course_id', '=', courseId),
      )
      .execute()
  await within.deleteFrom('groups').where('course_id', '=', courseId).execute()
}

/** Of what was done to their work the audit still tells, but not to whose. */
async function takeStudentsOut(within: Database, courseId: string): Promise<void> {
  const students = within
    .selectFrom('members')
    .where('course_id', '=', courseId)
    .where('role', '=', 'student')
  await within
    .updateTable('audit')
    .set({ member_id: null })
    .where('course_id', '=', courseId)
    .where('member_id', 'in', students.select('id'))
    .execute()
  await within
    .updateTable('audit')
    .set({ actor_id: null })
    .where('course_id', '=', courseId)
    .where('actor_id', 'in', students.select('person_id').where('person_id', 'is not', null))
    .execute()
  await within
    .deleteFrom('members')
    .where('course_id', '=', courseId)
    .where('role', '=', 'student')
    .execute()
}
