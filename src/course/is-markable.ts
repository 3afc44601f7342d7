import type { AttemptEnd, AttemptState } from './attempt-state.ts'

/**
 * Whether an attempt may be marked at all: it is over, and the student did not stop it for their own sake.
 * What was stopped so is never scored. @source clinical reference F-17
 */
export const isMarkable = ({ state, endedBy }: EndOfAttempt): boolean =>
  state === 'finished' && endedBy !== 'stopped'

export interface EndOfAttempt {
  readonly state: AttemptState
  readonly endedBy: AttemptEnd | null
}
