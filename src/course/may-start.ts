import { failure, type Result, success } from '#lib/result.ts'
import { ATTEMPT_PERMISSIONS } from './attempt-permission.ts'
import type { AttemptEnd, AttemptState } from './attempt-state.ts'
import { usesUpAnAttempt } from './counted-attempts.ts'
import type { EffectiveTimes } from './effective-times.ts'

/** An attempt of this student in this exercise, settled to the moment of asking. */
export interface EarlierAttempt {
  readonly id: string
  readonly number: number
  readonly state: AttemptState
  readonly endedBy: AttemptEnd | null
}

export interface StartQuestion {
  readonly now: number
  readonly isPublished: boolean
  readonly isArchived: boolean
  readonly hasOptedOut: boolean
  readonly times: Pick<EffectiveTimes, 'opensAt' | 'cutOffAt' | 'attempts'>
  readonly attempts: readonly EarlierAttempt[]
}

export type StartRefusal =
  | { readonly code: 'not-published' }
  | { readonly code: 'archived' }
  /** no new one, but this one goes on: it is to be resumed, or only submitted where it is overdue */
  | { readonly code: 'in-progress'; readonly attemptId: string }
  | { readonly code: 'opted-out' }
  | { readonly code: 'closed'; readonly cutOffAt: number }
  | { readonly code: 'not-open'; readonly opensAt: number }
  | { readonly code: 'no-attempts-left'; readonly attempts: number }

/**
 * Whether a student may start an attempt now, or has one to resume. The first refusal in the order above is given: an
 * attempt that runs is told of before dates are, so that no later change of dates hides it from its student. A due date
 * refuses nothing.
 * @returns the number of the attempt that would start, counted from 1 over every attempt there was
 */
export function mayStart(question: StartQuestion): Result<{ number: number }, StartRefusal> {
  const { now, times, attempts } = question
  if (!question.isPublished) return failure({ code: 'not-published' })
  if (question.isArchived) return failure({ code: 'archived' })
  const open = attempts.find(({ state }) => ATTEMPT_PERMISSIONS[state].maySubmit)
  if (open) return failure({ code: 'in-progress', attemptId: open.id })
  if (question.hasOptedOut) return failure({ code: 'opted-out' })
  const { opensAt, cutOffAt } = times
  if (cutOffAt !== null && now >= cutOffAt) return failure({ code: 'closed', cutOffAt })
  if (opensAt !== null && now < opensAt) return failure({ code: 'not-open', opensAt })
  const used = attempts.filter(usesUpAnAttempt).length
  if (times.attempts !== null && used >= times.attempts)
    return failure({ code: 'no-attempts-left', attempts: times.attempts })
  return success({ number: Math.max(0, ...attempts.map(({ number }) => number)) + 1 })
}
