import type { Database } from '#store/tables.ts'
import type { JobKind } from './job-kind.ts'

/**
 * Work to be done at a time, kept in the database: it survives the process and is done at least once, so whoever
 * handles it must be able to handle it again. A job is known by its kind and key; of those that are due at once, one
 * kind never waits for another, and the same kind and key never runs twice at a time, unless a process died in it.
 */
export interface JobQueue {
  /**
   * Scheduling again under the same kind and key moves the job and gives it the new payload. While it runs, it is
   * done once more at the new time.
   * @param within the transaction that the job shall be kept or undone with; inside a transaction it must be given,
   *   because SQLite has one connection, which the transaction holds
   */
  readonly schedule: (job: ScheduledJob, within?: Database) => Promise<void>
  /** One that runs is not interrupted, but it is not tried again. Nothing happens where there is none. */
  readonly cancel: (kind: JobKind, key: string, within?: Database) => Promise<void>
  /**
   * Takes up work. A handler that throws is called again after a pause, each longer than the one before; after the
   * last try the job stays where it is, with a mark, and the operator is told.
   */
  readonly start: (handlers: JobHandlers) => Promise<void>
  /** Takes up nothing more and waits for what runs. The queue cannot be used again. */
  readonly stop: () => Promise<void>
}

export interface ScheduledJob {
  readonly kind: JobKind
  readonly key: string
  /** JSON; ids rather than words, since it may stay for a while */
  readonly payload: unknown
  /** milliseconds since 1970; what has passed is due at once */
  readonly runAt: number
}

export interface Job {
  readonly kind: JobKind
  readonly key: string
  readonly payload: unknown
  /** 1 the first time */
  readonly tries: number
}

export type JobHandlers = Readonly<Record<JobKind, (job: Job) => Promise<void>>>

/**
 * What the operator is told: `job-failed`, to be tried again; `job-given-up`, which stays undone; `job-queue-failed`,
 * where the database did not answer. Facts are kind, key, tries and a code or the name of an error, never its text.
 */
export type JobLog = (
  level: 'info' | 'error',
  code: 'job-failed' | 'job-given-up' | 'job-queue-failed',
  facts: Readonly<Record<string, string | number>>,
) => void
