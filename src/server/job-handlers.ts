import { invariant } from '#lib/invariant.ts'
import type { JobHandlers } from '#store/jobs/job-queue.ts'
import { settleAttempt } from './attempts/settle-attempt.ts'
import { rescoringJob } from './marking/re-scoring-job.ts'
import { secondReadingJob } from './marking/second-reading-job.ts'
import { retentionJobs } from './record/retention/retention-jobs.ts'
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
  ...retentionJobs(services),
  're-score': rescoringJob(services),
  'second-reading': secondReadingJob(services),
})
