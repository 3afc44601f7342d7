import type { JobKind } from './job-kind.ts'

/** What both engines hold to. @source judgement, to be validated under load, unless it says otherwise */

interface KindLimits {
  /** jobs of the kind that one process runs at once */
  readonly atOnce: number
  /** at the latest so long after it was due a job is taken up, where a process is free */
  readonly pollSeconds: number
}

/** A whole cohort is due in the same second, and a second reading waits for a model: neither may wait for the other. */
export const KIND_LIMITS: Readonly<Record<JobKind, KindLimits>> = {
  'settle-attempt': { atOnce: 4, pollSeconds: 2 },
  'purge-course': { atOnce: 1, pollSeconds: 10 },
  'warn-of-purge': { atOnce: 1, pollSeconds: 10 },
  're-score': { atOnce: 1, pollSeconds: 5 },
  'second-reading': { atOnce: 2, pollSeconds: 5 },
}

/** With the pauses below, whatever a job needs may be away for three hours. */
export const MOST_TRIES = 12
export const FIRST_PAUSE_SECONDS = 10
export const LONGEST_PAUSE_SECONDS = 3600

/**
 * A running job says so in good time before this is over; where it does not, its process is dead and another takes
 * the job up.
 */
export const LEASE_SECONDS = 30

/** @param tries how often it has been tried, from 1 */
export const pauseMs = (tries: number): number =>
  Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (tries - 1)) * 1000
