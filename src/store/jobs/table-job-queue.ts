import { invariant } from '#lib/invariant.ts'
import type { Database } from '#store/tables.ts'
import type { JobClock } from './job-clock.ts'
import { JOB_KINDS, type JobKind } from './job-kind.ts'
import { KIND_LIMITS } from './job-limits.ts'
import type { JobHandlers, JobLog, JobQueue } from './job-queue.ts'
import { jobTable } from './job-table.ts'
import { queueTrouble } from './queue-trouble.ts'
import { leaseFrom, runJob } from './run-job.ts'

/** A clock that was set forward, or a row written by other means, is noticed after so long. @source judgement */
const LOOK_AT_LEAST_EVERY_MS = 5_000

/** The queue of one process with a table of its own: it looks when something is due, is scheduled or has ended. */
export function tableJobQueue(
  database: Database,
  { clock, log }: { readonly clock: JobClock; readonly log: JobLog },
): JobQueue {
  const table = jobTable(database)
  const onTrouble = queueTrouble(log, () => clock.now())
  const running = new Map<Promise<void>, JobKind>()
  let handlers: JobHandlers | null = null
  let looking: Promise<void> | null = null
  let hasNews = false
  let timer: unknown = null

  /** One look at a time; whoever comes meanwhile has it look once more. */
  function look(): void {
    hasNews = true
    looking ??= lookUntilNoNews().finally(() => {
      looking = null
    })
  }

  async function lookUntilNoNews(): Promise<void> {
    clock.clearTimeout(timer)
    let waitMs = LOOK_AT_LEAST_EVERY_MS
    while (hasNews && handlers !== null) {
      hasNews = false
      try {
        for (const kind of JOB_KINDS) if (handlers !== null) await takeUp(kind, handlers)
        waitMs = untilDue(await table.nextDue(), clock.now())
      } catch (error) {
        onTrouble(error)
      }
    }
    if (handlers !== null) timer = clock.setTimeout(look, waitMs)
  }

  async function takeUp(kind: JobKind, by: JobHandlers): Promise<void> {
    const busy = [...running.values()].filter((its) => its === kind).length
    const free = KIND_LIMITS[kind].atOnce - busy
    if (free <= 0) return
    const now = clock.now()
    for (const row of await table.take(kind, free, now, leaseFrom(now))) {
      const run = runJob(row, by, { table, clock, log, onTrouble })
        .catch(onTrouble)
        .finally(() => {
          running.delete(run)
          look()
        })
      running.set(run, kind)
    }
  }

  return {
    schedule: async (job, within) => {
      await table.put(job, within)
      look()
    },
    cancel: (kind, key, within) => table.remove(kind, key, within),
    start: async (given) => {
      invariant(handlers === null, 'a queue is started once')
      handlers = given
      look()
    },
    stop: async () => {
      handlers = null
      clock.clearTimeout(timer)
      await looking
      await Promise.all(running.keys())
    },
  }
}

/** What is due already waits for a free hand, and who ends looks again. */
const untilDue = (due: number | null, now: number): number =>
  due === null || due <= now ? LOOK_AT_LEAST_EVERY_MS : Math.min(due - now, LOOK_AT_LEAST_EVERY_MS)
