/** Why a person should look at an attempt, whatever else is done with it. */
export const ATTEMPT_FLAGS = [
  /** a skill was left for a person to decide, by the observer, a second reader or a marker */
  'needs-a-person',
  /** an event that caps a skill */
  'critical-event',
  /** scoring failed: there is no proposal */
  'not-scored',
  /** two readings lie two or more levels apart */
  'levels-far-apart',
  /** the student contests something, and nobody has answered yet */
  'contested',
] as const

export type AttemptFlag = (typeof ATTEMPT_FLAGS)[number]
