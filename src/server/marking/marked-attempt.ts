import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { isMarkable } from '#course/is-markable.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { settleAttempt } from '#server/attempts/settle-attempt.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'

export interface MarkedAttempt {
  readonly attempt: AttemptTables['attempts']
  readonly exercise: ExerciseTables['exercises']
  readonly settings: ExerciseSettings
}

/** An attempt as staff may deal with it, and where they stand to it. */
export type StaffAt = StandingAt & Omit<MarkedAttempt, 'settings'>

/**
 * The attempt an address is about, as far as it may be marked: it is over. One that was stopped for the student's own
 * sake is not there for anybody but the student. @source clinical reference F-17
 */
export async function markedAttempt(
  services: Services,
  { attempt, exercise }: Omit<MarkedAttempt, 'settings'>,
): Promise<Result<MarkedAttempt, ApiRefusal>> {
  const settled = await settleAttempt(services, attempt, exercise)
  if (!settled.ok) return settled
  const now = settled.value
  if (now.ended_by === 'stopped') return failure('not-found')
  if (!isMarkable({ state: now.state, endedBy: now.ended_by })) return failure('not-now')
  return success({ attempt: now, exercise, settings: settingsOf(exercise) })
}

/** Administrators of the server may do what an instructor may. */
export const staffRole = ({ standings }: Pick<StandingAt, 'standings'>) =>
  standings.has('instructor') ? ('instructor' as const) : ('marker' as const)
