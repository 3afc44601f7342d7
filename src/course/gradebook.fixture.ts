import type { GradebookAttempt } from './gradebook-cell.ts'
import { markOf } from './mark.fixture.ts'

/** A first attempt of Sam's at the intake, submitted, marked with four 4s and released. */
export const attemptOf = (changes: Partial<GradebookAttempt> = {}): GradebookAttempt => ({
  id: 'a1',
  memberId: 'sam',
  exerciseId: 'intake',
  number: 1,
  state: 'finished',
  endedBy: 'submitted',
  markingState: 'released',
  mark: markOf(4, 4, 4, 4),
  flags: [],
  ...changes,
})
