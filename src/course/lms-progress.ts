import { type EndOfAttempt, isMarkable } from './is-markable.ts'
import type { MarkingState } from './marking-state.ts'

/** What a learning management system is told of one attempt, in the words of LTI's grade service. */
export interface LmsProgress {
  readonly activityProgress: 'InProgress' | 'Submitted' | 'Completed'
  readonly gradingProgress: 'NotReady' | 'Pending' | 'PendingManual' | 'FullyGraded'
  /** whether a score goes with it; else the score is left out, and never sent as zero */
  readonly givesScore: boolean
}

export interface ScoringFlags {
  /** the observer has proposed levels */
  readonly hasProposal: boolean
  /** scoring failed: a person has to look */
  readonly isNotScored: boolean
  /** the mark that stands makes a grade */
  readonly hasGrade: boolean
}

const NOTHING_TO_GRADE: LmsProgress = {
  activityProgress: 'InProgress',
  gradingProgress: 'NotReady',
  givesScore: false,
}
const SCORER_AT_WORK: LmsProgress = {
  activityProgress: 'Submitted',
  gradingProgress: 'Pending',
  givesScore: false,
}
const WITH_A_PERSON: LmsProgress = {
  activityProgress: 'Completed',
  gradingProgress: 'PendingManual',
  givesScore: false,
}
const GRADED: LmsProgress = {
  activityProgress: 'Completed',
  gradingProgress: 'FullyGraded',
  givesScore: true,
}

/**
 * An attempt that was abandoned or stopped reads as one still open, so that nothing of why is told. A state that is not
 * final may only be sent while the column has no released grade: it could clear it.
 * @source conventions, grading.md §2
 */
export function lmsProgress(
  attempt: EndOfAttempt,
  marking: MarkingState,
  { hasProposal, isNotScored, hasGrade }: ScoringFlags,
): LmsProgress {
  if (!isMarkable(attempt)) return NOTHING_TO_GRADE
  if (marking === 'released') return hasGrade ? GRADED : WITH_A_PERSON
  const isQueued = marking === 'not-marked' && !hasProposal && !isNotScored
  return isQueued ? SCORER_AT_WORK : WITH_A_PERSON
}
