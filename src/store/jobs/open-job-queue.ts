import { failure, type Result, success } from '#lib/result.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { OpenFailure } from '#store/open-failure.ts'
import { postgresFailure } from '#store/postgres-failure.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { type JobClock, SYSTEM_CLOCK } from './job-clock.ts'
import type { JobLog, JobQueue } from './job-queue.ts'
import { tableJobQueue } from './table-job-queue.ts'

export interface JobQueueOptions {
  readonly log: JobLog
  /** left out: the system's */
  readonly clock?: JobClock
}

/** The queue that goes with the database. It is stopped before the database is closed. */
export async function openJobQueue(
  database: Pick<OpenDatabase, 'kysely'>,
  settings: StoreSettings,
  options: JobQueueOptions,
): Promise<Result<JobQueue, OpenFailure>> {
  if (settings.engine === 'sqlite')
    return success(tableJobQueue(database.kysely, { clock: SYSTEM_CLOCK, ...options }))
  // Only here, so that whoever keeps everything in one file never loads it.
  const { pgBossJobQueue } = await import('./pg-boss-job-queue.ts')
  try {
    return success(await pgBossJobQueue(settings.url, options))
  } catch (error) {
    return failure(postgresFailure(error, settings.url))
  }
}
