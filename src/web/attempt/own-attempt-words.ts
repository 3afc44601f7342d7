import type { AttemptEnd, AttemptState } from '#course/attempt-state.ts'

const ENDS = {
  submitted: 'Submitted',
  'time-limit': 'Handed in when the time was up',
  'cut-off': 'Handed in at the cut-off date',
  stopped: 'Stopped for your own sake; nothing is scored',
  'not-submitted': 'Not submitted in time',
} as const satisfies Record<AttemptEnd, string>

/** Where an attempt stands, in a few words to whoever sat it. */
export function ownAttemptWords(state: AttemptState, endedBy: AttemptEnd | null): string {
  if (state === 'in-progress') return 'In progress'
  if (state === 'overdue') return 'Time is up; it can still be submitted'
  return endedBy === null ? 'Over' : ENDS[endedBy]
}
