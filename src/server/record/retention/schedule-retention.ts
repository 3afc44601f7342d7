import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'
import { retentionPlan } from './retention-plan.ts'

/**
 * Has the warning and the purge of a course come when they are due, or takes them back where the course has none. To be
 * called whenever a course is archived, taken back, or kept for another time.
 * @param within the transaction that the change is made in
 */
export async function scheduleRetention(
  { database, jobs, now }: Pick<Services, 'database' | 'jobs' | 'now'>,
  courseId: string,
  within: Database = database.kysely,
): Promise<void> {
  const course = await within
    .selectFrom('courses')
    .selectAll()
    .where('id', '=', courseId)
    .executeTakeFirst()
  const plan = course === undefined ? null : retentionPlan(course, now())
  const job = { key: courseId, payload: { course: courseId } }
  if (plan === null || plan.warnedAt !== null) await jobs.cancel('warn-of-purge', courseId, within)
  else await jobs.schedule({ ...job, kind: 'warn-of-purge', runAt: plan.warnAt }, within)
  if (plan === null) await jobs.cancel('purge-course', courseId, within)
  else await jobs.schedule({ ...job, kind: 'purge-course', runAt: plan.purgeAt }, within)
}
