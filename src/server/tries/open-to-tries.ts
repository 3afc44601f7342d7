import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { ownAttempts } from '#server/attempts/own-attempts.ts'
import { settleAttempt } from '#server/attempts/settle-attempt.ts'
import { keptMarks } from '#server/marking/kept-mark.ts'
import type { MarkedAttempt } from '#server/marking/marked-attempt.ts'
import { itemsOut } from '#server/release/items-out.ts'
import type { Services } from '#server/services.ts'

export type OwnAttemptAt = StandingAt & Pick<MarkedAttempt, 'attempt' | 'exercise'>

/** An attempt whose student may try its replies again. */
export interface OpenToTries extends MarkedAttempt {
  readonly out: ReadonlySet<ReleaseItem>
}

/** A try shows the words of the talk, and the observer’s codes and numbers beside them. */
const SHOWN_BY_A_TRY: readonly ReleaseItem[] = ['transcript', 'evidence']

/**
 * Whether replies of an attempt can be tried again: what a try shows has been given back, at this moment, and the same
 * student is not sitting the exercise just now, where the client would answer in advance.
 */
export async function openToTries(
  services: Services,
  { attempt, exercise, subject }: OwnAttemptAt,
): Promise<Result<OpenToTries, ApiRefusal>> {
  if (subject === null) return failure('not-found')
  const settled = await settleAttempt(services, attempt, exercise)
  if (!settled.ok) return settled
  const marked = { attempt: settled.value, exercise, settings: settingsOf(exercise) }
  const marks = await keptMarks(services.database.kysely, [attempt.id])
  const out = await itemsOut(services, marked, subject, marks)
  if (!SHOWN_BY_A_TRY.every((item) => out.has(item))) return failure('not-now')
  const own = await ownAttempts(services, exercise, subject)
  if (!own.ok) return own
  const isSitting = own.value.some(({ state }) => state === 'in-progress' || state === 'overdue')
  return isSitting ? failure('not-now') : success({ ...marked, out })
}
