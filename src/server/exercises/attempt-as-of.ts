import { settledAttempt } from '#course/attempt-clock.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'

type Attempt = AttemptTables['attempts']

/** An attempt as time has left it by now, whether or not anybody has written that down yet. */
export function attemptAsOf(
  attempt: Attempt,
  { atZero }: Pick<ExerciseSettings, 'atZero'>,
  now: number,
): Attempt {
  const { deadline_at, deadline_by, grace_until, state } = attempt
  const settled = settledAttempt(
    { state, deadlineAt: deadline_at, deadlineBy: deadline_by, graceUntil: grace_until, atZero },
    now,
  )
  return settled === null
    ? attempt
    : { ...attempt, state: settled.state, ended_at: settled.endedAt, ended_by: settled.endedBy }
}
