import { errorCode } from './error-code.ts'
import type { JobLog } from './job-queue.ts'

/** While a database is away every look at it fails, several times a second. @source judgement */
const TOLD_AGAIN_AFTER_MS = 60_000

/** Tells the operator that the database of a queue failed, of each kind of error once a minute. */
export function queueTrouble(log: JobLog, now: () => number): (error: unknown) => void {
  const toldAt = new Map<string, number>()
  return (thrown) => {
    const error = errorCode(thrown)
    const last = toldAt.get(error)
    if (last !== undefined && now() - last < TOLD_AGAIN_AFTER_MS) return
    toldAt.set(error, now())
    log('error', 'job-queue-failed', { error })
  }
}
