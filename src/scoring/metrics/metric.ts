import type { SessionCounts } from './session-counts.ts'

/** One number of the session, in words under 20 turns. @source clinical reference D */
export interface Metric {
  readonly id: string
  readonly label: string
  readonly value: string
  /** what it was counted from */
  readonly n: number
  readonly caveat: string | null
}

/** @returns the metric, or null where its off-switch is on: too little to count, or nothing that it could mean */
export type Measure = (counts: SessionCounts) => Metric | null
