import type { Services } from '#server/services.ts'
import { retentionPlan } from './retention-plan.ts'

/**
 * Says that a course will be purged, where that is due and has not been said: its instructors see it in the course.
 * @returns whether it was said just now
 */
export function warnOfPurge(
  { database, audit, now }: Pick<Services, 'database' | 'audit' | 'now'>,
  courseId: string,
): Promise<boolean> {
  const at = now()
  return database.kysely.transaction().execute(async (within) => {
    const course = await within
      .updateTable('courses')
      .set((row) => ({ title: row.ref('title') }))
      .where('id', '=', courseId)
      .returningAll()
      .executeTakeFirst()
    const plan = course === undefined ? null : retentionPlan(course, at)
    if (plan === null || plan.warnedAt !== null || at < plan.warnAt) return false
    await within
      .updateTable('courses')
      .set({ purge_warned_at: at })
      .where('id', '=', courseId)
      .execute()
    await audit.record(
      { actorId: null, action: 'purge.announced', courseId, facts: { purgeAt: plan.purgeAt } },
      within,
    )
    return true
  })
}
