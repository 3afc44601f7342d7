/** The states of an attempt, named as in Moodle's quiz. @source conventions, grading.md §1 */
export const ATTEMPT_STATES = ['in-progress', 'overdue', 'finished', 'abandoned'] as const

export type AttemptState = (typeof ATTEMPT_STATES)[number]

/** What brought an attempt to its end. */
export const ATTEMPT_ENDS = [
  'submitted',
  'time-limit',
  'cut-off',
  /** the student stopped for their own sake: nothing is scored and nothing is told */
  'stopped',
  /** nothing was submitted within the grace period, or the exercise abandons what is not submitted */
  'not-submitted',
] as const

export type AttemptEnd = (typeof ATTEMPT_ENDS)[number]
