/** What stands between a student of the exercise and its end, at the moment of asking. */
export interface StudentAtWork {
  /** the cut-off date in force for this student; null: none */
  readonly cutOffAt: number | null
  /** an attempt in which something can still be said */
  readonly hasRunningAttempt: boolean
  readonly hasAttemptsLeft: boolean
}

export interface ClosesForOthersWarning {
  /** how many may still be working */
  readonly students: number
  /** when the last of them is done, ms since 1970; null: for some of them no date says so */
  readonly until: number | null
}

/**
 * Whether exemplars that are given out now are answers for students who may still be working: anybody in an attempt, and
 * anybody who may yet begin one. A warning, not a refusal: an instructor may have reasons.
 * @param others every student of the exercise but those who are given the exemplars
 * @returns null where nobody may still be working
 * @source conventions, grading.md §4
 */
export function closesForOthersWarning(
  others: readonly StudentAtWork[],
  now: number,
): ClosesForOthersWarning | null {
  const atWork = others.filter(
    ({ cutOffAt, hasRunningAttempt, hasAttemptsLeft }) =>
      hasRunningAttempt || (hasAttemptsLeft && (cutOffAt === null || now < cutOffAt)),
  )
  if (atWork.length === 0) return null
  const dates = atWork.map(({ cutOffAt }) => cutOffAt).filter((at) => at !== null)
  const until = dates.length === atWork.length ? Math.max(...dates) : null
  return { students: atWork.length, until }
}
