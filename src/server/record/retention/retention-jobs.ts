import type { Services } from '#server/services.ts'
import type { JobHandlers } from '#store/jobs/job-queue.ts'
import { purgeCourse } from './purge-course.ts'
import { scheduleRetention } from './schedule-retention.ts'
import { warnOfPurge } from './warn-of-purge.ts'

type RetentionServices = Pick<Services, 'database' | 'audit' | 'jobs' | 'now'>

/** The handlers of the jobs `warn-of-purge` and `purge-course`. What came too early is put off, what is done stays so. */
export const retentionJobs = (
  services: RetentionServices,
): Pick<JobHandlers, 'warn-of-purge' | 'purge-course'> => ({
  'warn-of-purge': async ({ key }) => {
    await warnOfPurge(services, key)
    await scheduleRetention(services, key)
  },
  'purge-course': async ({ key }) => {
    // A warning that was missed is given first, and its days begin now.
    await warnOfPurge(services, key)
    await purgeCourse(services, key)
    await scheduleRetention(services, key)
  },
})
