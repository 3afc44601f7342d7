import { type Db, fromKysely, type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss'
import type { Database } from '#store/tables.ts'
import { errorCode } from './error-code.ts'
import { type JobClock, SYSTEM_CLOCK } from './job-clock.ts'
import { JOB_KINDS, type JobKind } from './job-kind.ts'
import {
  FIRST_PAUSE_SECONDS,
  KIND_LIMITS,
  LEASE_SECONDS,
  LONGEST_PAUSE_SECONDS,
  MOST_TRIES,
} from './job-limits.ts'
import type { JobHandlers, JobLog, JobQueue } from './job-queue.ts'
import { queueTrouble } from './queue-trouble.ts'

/** Beside the connections of the program itself. @source judgement: a query of a queue is short */
const MOST_CONNECTIONS = 4
const DAY_SECONDS = 24 * 3600

/** What keeps its key to itself while it runs; every limit is copied into each job that is sent. */
const QUEUE = {
  retryLimit: MOST_TRIES - 1,
  /** doubled before the first pause already, which then is between half and the whole of ours, by chance */
  retryDelay: FIRST_PAUSE_SECONDS / 2,
  retryBackoff: true,
  retryDelayMax: LONGEST_PAUSE_SECONDS,
  heartbeatSeconds: LEASE_SECONDS,
  /** what runs longer hangs, heartbeat or not. @source judgement */
  expireInSeconds: 3600,
  /** after it was due; a server that was down for the holidays has lost nothing */
  retentionSeconds: 365 * DAY_SECONDS,
  /** what is done, cancelled or given up is kept for so long */
  deleteAfterSeconds: 30 * DAY_SECONDS,
} as const

interface Data {
  readonly payload: unknown
}

export interface PgBossOptions {
  readonly log: JobLog
  /** left out: the system's and the database's */
  readonly clock?: JobClock
}

/**
 * The queue of any number of processes on one Postgres, in the schema `pgboss`, which is made here where it is
 * missing. Due is what the database's clock says is due.
 * @throws what Postgres says where it cannot be made
 */
export async function pgBossJobQueue(
  url: string,
  { log, clock }: PgBossOptions,
): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'third-chair-jobs',
    max: MOST_CONNECTIONS,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: LEASE_SECONDS,
    monitorIntervalSeconds: LEASE_SECONDS,
    ...(clock === undefined ? {} : { clock }),
  })
  // An event that nobody hears would end the process. What it speaks of is tried again by itself.
  boss.on(
    'error',
    queueTrouble(log, () => (clock ?? SYSTEM_CLOCK).now()),
  )
  try {
    await boss.start()
    await Promise.all(JOB_KINDS.map((kind) => openQueue(boss, kind)))
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }

  return {
    schedule: async ({ kind, key, payload, runAt }, within) => {
      const data: Data = { payload }
      // One that has run before it died and one that was scheduled meanwhile can both be waiting.
      await boss.upsert(kind, data, {
        singletonKey: key,
        startAfter: new Date(runAt),
        match: 'all',
        ...inside(within),
      })
    },
    cancel: async (kind, key, within) => {
      const found = await boss.findJobs(kind, { key, ...inside(within) })
      const open = found.filter(({ state }) => OPEN_STATES.has(state)).map(({ id }) => id)
      if (open.length > 0) await boss.cancel(kind, open, inside(within))
    },
    start: async (handlers) => {
      await Promise.all(JOB_KINDS.map((kind) => work(boss, kind, handlers, log)))
    },
    // A handler ends within the hour or is taken for dead; until then it is waited for.
    stop: () => boss.stop({ timeout: QUEUE.expireInSeconds * 1000 }),
  }
}

const OPEN_STATES: ReadonlySet<JobWithMetadata['state']> = new Set(['created', 'retry', 'active'])

const inside = (within: Database | undefined): { readonly db?: Db } =>
  within === undefined ? {} : { db: fromKysely(within) }

/** A queue that an earlier version made is brought to the limits of this one. */
async function openQueue(boss: PgBoss, kind: JobKind): Promise<void> {
  await boss.createQueue(kind, { policy: 'singleton', ...QUEUE })
  await boss.updateQueue(kind, QUEUE)
}

async function work(
  boss: PgBoss,
  kind: JobKind,
  handlers: JobHandlers,
  log: JobLog,
): Promise<void> {
  const { atOnce, pollSeconds } = KIND_LIMITS[kind]
  const handle = async (job: JobWithMetadata<Data>): Promise<JobResult> => {
    const tries = job.retryCount + 1
    const key = job.singletonKey ?? ''
    try {
      await handlers[kind]({ kind, key, payload: job.data.payload, tries })
      return { id: job.id, status: 'completed' }
    } catch (error) {
      // Thrown on, its text would be kept with the job.
      const output = { error: errorCode(error) }
      const isLast = job.retryCount >= job.retryLimit
      log('error', isLast ? 'job-given-up' : 'job-failed', { kind, key, tries, ...output })
      return { id: job.id, status: 'failed', output }
    }
  }
  const options = {
    includeMetadata: true,
    perJobResults: true,
    pollingIntervalSeconds: pollSeconds,
  } as const
  for (let count = 0; count < atOnce; count++) {
    // Who has done one looks for the next at once, and waits only where there is none.
    let worker = ''
    worker = await boss.work(kind, options, async (jobs: JobWithMetadata<Data>[]) => {
      const results = await Promise.all(jobs.map(handle))
      boss.notifyWorker(worker)
      return results
    })
  }
}
