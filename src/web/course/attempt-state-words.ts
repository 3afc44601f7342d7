import type { AttemptEnd, AttemptState } from '#course/attempt-state.ts'

const STATES = {
  'in-progress': 'In progress',
  overdue: 'Overdue: can still be submitted',
  finished: 'Submitted',
  abandoned: 'Abandoned',
} as const satisfies Record<AttemptState, string>

const ENDS = {
  submitted: 'Submitted',
  'time-limit': 'Submitted as it was when the time was up',
  'cut-off': 'Submitted as it was at the closing time',
  stopped: 'Withdrawn by the student: not scored',
  'not-submitted': 'Not submitted in time',
} as const satisfies Record<AttemptEnd, string>

/** Where an attempt stands, in words; how it ended where it did. */
export const attemptStateWords = (state: AttemptState, endedBy: AttemptEnd | null): string =>
  endedBy === null ? STATES[state] : ENDS[endedBy]
