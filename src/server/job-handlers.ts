import { invariant } from '#lib/invariant.ts'
import type { Job, JobHandlers } from '#store/jobs/job-queue.ts'
import { settleAttempt } from './attempts/settle-attempt.ts'
import type { Services } from './services.ts'

/** What the server does later, or by itself. Each may be done twice without harm. */
export const jobHandlers = (services: Services): JobHandlers => ({
  'settle-attempt': async (job) => {
    const { kysely } = services.database
    const attempt = await kysely
      .selectFrom('attempts')
      .selectAll()
      .where('id', '=', job.key)
      .executeTakeFirst()
    // It was purged meanwhile.
    if (attempt === undefined) return
    const exercise = await kysely
      .selectFrom('exercises')
      .selectAll()
      .where('id', '=', attempt.exercise_id)
      .executeTakeFirstOrThrow()
    const settled = await settleAttempt(services, attempt, exercise)
    invariant(settled.ok, 'an attempt that is due can be settled')
  },
  'purge-course': later,
  'warn-of-purge': later,
  're-score': later,
  'second-reading': later,
})

const later = async (_job: Job): Promise<void> => {}
