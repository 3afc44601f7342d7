import { errorCode } from './error-code.ts'
import type { JobClock } from './job-clock.ts'
import { LEASE_SECONDS, MOST_TRIES, pauseMs } from './job-limits.ts'
import type { Job, JobHandlers, JobLog } from './job-queue.ts'
import type { JobRow, JobTable } from './job-table.ts'

const LEASE_MS = LEASE_SECONDS * 1000
const RENEWALS_IN_A_LEASE = 3

export const leaseFrom = (now: number): number => now + LEASE_MS

export interface Running {
  readonly table: JobTable
  readonly clock: JobClock
  readonly log: JobLog
  readonly onTrouble: (error: unknown) => void
}

/**
 * Runs a job that was taken and says in the table what became of it. The lease is renewed as long as the handler runs.
 * @throws what the database says; the lease runs out then, and the job is taken up again
 */
export async function runJob(row: JobRow, handlers: JobHandlers, running: Running): Promise<void> {
  const { table, clock, onTrouble } = running
  let lease = row.held_until ?? clock.now()
  let renewing: Promise<void> = Promise.resolve()
  const renew = () => {
    const held = { kind: row.kind, key: row.key, lease }
    lease = leaseFrom(clock.now())
    renewing = table.hold(held, lease).catch(onTrouble)
  }
  const timer = clock.setInterval(renew, LEASE_MS / RENEWALS_IN_A_LEASE)
  const failure = await failureOf(row, handlers)
  clock.clearInterval(timer)
  await renewing
  const isMine = failure === null ? await table.finish(row.id) : await putOff(row, failure, running)
  if (!isMine) await table.letGo({ kind: row.kind, key: row.key, lease })
}

/** @returns null where the job is done */
async function failureOf(row: JobRow, handlers: JobHandlers): Promise<string | null> {
  // A job in which the process has died so often is not run once more.
  if (row.tries > MOST_TRIES) return 'process-died'
  try {
    const job = jobOf(row)
    await handlers[job.kind](job)
    return null
  } catch (error) {
    return errorCode(error)
  }
}

/** Rows are taken by kind, so the kind is one that is known. */
const jobOf = ({ kind, key, payload, tries }: JobRow): Job => ({
  kind: kind as Job['kind'],
  key,
  payload: JSON.parse(payload),
  tries,
})

async function putOff(
  { id, kind, key, tries }: JobRow,
  error: string,
  { table, clock, log }: Running,
): Promise<boolean> {
  const isLast = tries >= MOST_TRIES
  log('error', isLast ? 'job-given-up' : 'job-failed', { kind, key, tries, error })
  const now = clock.now()
  return table.putOff(
    id,
    isLast ? { error, givenUpAt: now } : { error, runAt: now + pauseMs(tries) },
  )
}
