import { TestClock } from 'pg-boss'
import { onTestFinished } from 'vitest'
import type { Job, JobQueue } from '#store/jobs/job-queue.ts'
import { openJobQueue } from '#store/jobs/open-job-queue.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { type Handle, handlersWith } from './job-queue-handlers.ts'

/** A queue on a database of its own, at a time that only the test moves. */
export interface QueueRig {
  readonly queue: JobQueue
  readonly database: OpenDatabase
  readonly clock: TestClock
  /** what the operator was told: code and facts */
  readonly told: readonly unknown[]
  /** goes there at once, and lets the queue see that it is there */
  readonly later: (ms: number) => Promise<void>
}

/** @param clock another queue's, to be a second process beside it */
export async function queueRig(
  settings: StoreSettings,
  clock: TestClock = new TestClock(),
): Promise<QueueRig> {
  const database = await opened(settings)
  const told: unknown[] = []
  const log = (_level: 'info' | 'error', code: string, facts: object) =>
    told.push({ code, ...facts })
  const queue = await openJobQueue(database, settings, { log, clock })
  if (!queue.ok) throw new Error(queue.failure.sentence)
  onTestFinished(() => queue.value.stop())
  const later = async (ms: number) => {
    await clock.setTime(clock.now() + ms)
    await clock.tick(1)
  }
  return { queue: queue.value, database, clock, told, later }
}

/** Keeps what ran, in order, and lets a test wait until so many have begun. */
export function witness(handle: Handle = async () => {}) {
  const jobs: Job[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  return {
    jobs,
    handlers: handlersWith(async (job) => {
      jobs.push(job)
      for (const { count, resolve } of waiting) if (jobs.length >= count) resolve()
      await handle(job)
    }),
    begun: (count: number): Promise<void> =>
      new Promise((resolve) => {
        if (jobs.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
  }
}
