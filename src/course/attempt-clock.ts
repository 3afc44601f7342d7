import { invariant } from '#lib/invariant.ts'
import type { AttemptEnd, AttemptState } from './attempt-state.ts'
import type { EffectiveTimes } from './effective-times.ts'
import type { ExerciseSettings } from './exercise-settings.schema.ts'

/** What time holds in store for an attempt, reckoned when it starts. Moments are ms since 1970. */
export interface AttemptTimes {
  /** when time is up; null: never */
  readonly deadlineAt: number | null
  /** which bound makes the deadline; null where there is none */
  readonly deadlineBy: 'time-limit' | 'cut-off' | null
  /** until when what is overdue may still be submitted; null: not at all */
  readonly graceUntil: number | null
}

/** As much of an attempt as time acts on. */
export interface TimedAttempt extends AttemptTimes {
  readonly state: AttemptState
  /** of the exercise; whether there is grace is told by `graceUntil`, as it was promised at the start */
  readonly atZero: ExerciseSettings['atZero']
}

export type Settlement =
  | { readonly state: 'overdue'; readonly endedAt: null; readonly endedBy: null }
  | {
      readonly state: 'finished' | 'abandoned'
      readonly endedAt: number
      readonly endedBy: AttemptEnd
    }

/**
 * The earliest of the time limit and the cut-off date. The grace period begins there, also at a cut-off date: nothing
 * more is said in it, so nobody gains by it. To be reckoned anew when an override is set while the attempt runs.
 */
export function attemptTimes(
  { timeLimitMs, cutOffAt }: Pick<EffectiveTimes, 'timeLimitMs' | 'cutOffAt'>,
  { atZero, graceMinutes }: Pick<ExerciseSettings, 'atZero' | 'graceMinutes'>,
  startedAt: number,
): AttemptTimes {
  const limitAt = timeLimitMs === null ? null : startedAt + timeLimitMs
  if (limitAt === null && cutOffAt === null)
    return { deadlineAt: null, deadlineBy: null, graceUntil: null }
  const deadlineAt = Math.min(limitAt ?? Infinity, cutOffAt ?? Infinity)
  return {
    deadlineAt,
    deadlineBy: deadlineAt === limitAt ? 'time-limit' : 'cut-off',
    graceUntil: atZero === 'grace' ? deadlineAt + graceMinutes * MS_PER_MINUTE : null,
  }
}

/**
 * What time alone has done to an attempt by `now`. However late it is asked, the answer is as if it had been asked at
 * every moment: ends carry the time they were due, not the time of asking. At the very millisecond, time is up.
 * @returns null where nothing changes
 */
export function settledAttempt(attempt: TimedAttempt, now: number): Settlement | null {
  const { state, deadlineAt, deadlineBy, graceUntil, atZero } = attempt
  if (state === 'finished' || state === 'abandoned') return null
  invariant(state === 'in-progress' || graceUntil !== null, 'overdue, but without a grace period')
  if (graceUntil !== null && now >= graceUntil) return notSubmitted(graceUntil)
  if (state === 'overdue' || deadlineAt === null || now < deadlineAt) return null
  if (graceUntil !== null) return { state: 'overdue', endedAt: null, endedBy: null }
  if (atZero === 'abandon') return notSubmitted(deadlineAt)
  invariant(deadlineBy !== null, 'a deadline, but by nothing')
  return { state: 'finished', endedAt: deadlineAt, endedBy: deadlineBy }
}

/** When to look at an attempt again, once it has been settled at `now`; null: time does nothing more to it. */
export function nextSettling(attempt: TimedAttempt, now: number): number | null {
  switch (settledAttempt(attempt, now)?.state ?? attempt.state) {
    case 'in-progress':
      return attempt.deadlineAt
    case 'overdue':
      return attempt.graceUntil
    case 'finished':
    case 'abandoned':
      return null
  }
}

const MS_PER_MINUTE = 60_000

const notSubmitted = (endedAt: number): Settlement => ({
  state: 'abandoned',
  endedAt,
  endedBy: 'not-submitted',
})
