import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { type Settlement, settledAttempt } from '#course/attempt-clock.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Services } from '#server/services.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { settingsOf } from './exercise-settings-of.ts'
import { heldTalk } from './held-talk.ts'
import { refusalOf } from './say-turn.ts'
import { scheduleSettling } from './schedule-settling.ts'

type Attempt = AttemptTables['attempts']

/**
 * Does to an attempt what time has done to it meanwhile. However late and however often it is called, the attempt ends
 * once, at the moment it was due. The talk ends first and the attempt after it, so that a crash between the two is
 * mended by the next call.
 * @returns the attempt as it stands now
 */
export async function settleAttempt(
  services: Services,
  attempt: Attempt,
  exercise: ExerciseTables['exercises'],
): Promise<Result<Attempt, ApiRefusal>> {
  const { atZero } = settingsOf(exercise)
  const timed = {
    state: attempt.state,
    deadlineAt: attempt.deadline_at,
    deadlineBy: attempt.deadline_by,
    graceUntil: attempt.grace_until,
    atZero,
  }
  const settlement = settledAttempt(timed, services.now())
  if (settlement === null) return success(attempt)
  const ended = await services.rooms.within(attempt, heldTalk(exercise), endTalk)
  if (!ended.ok) return ended
  return success(await keepSettlement(services, attempt, exercise, settlement))
}

/** Where the talk still goes on, it ends by the clock; the client says goodbye. */
async function endTalk(host: SessionHost) {
  const isOver = host.view().endedBy !== null
  if (!isOver) {
    if (host.view().phase === 'briefing') await host.begin(null)
    const ended = await host.end('time')
    if (!ended.ok) return failure(refusalOf(ended.failure))
  }
  await clientAnswered(host)
  return success(null)
}

async function keepSettlement(
  services: Services,
  attempt: Attempt,
  exercise: ExerciseTables['exercises'],
  { state, endedAt, endedBy }: Settlement,
): Promise<Attempt> {
  const { database, audit } = services
  return database.kysely.transaction().execute(async (transaction) => {
    const settled = await transaction
      .updateTable('attempts')
      .set({ state, ended_at: endedAt, ended_by: endedBy })
      .where('id', '=', attempt.id)
      .where('state', '=', attempt.state)
      .returningAll()
      .executeTakeFirst()
    // Whoever was first has settled or submitted it.
    if (settled === undefined)
      return transaction
        .selectFrom('attempts')
        .selectAll()
        .where('id', '=', attempt.id)
        .executeTakeFirstOrThrow()
    if (endedBy !== null)
      await audit.record(
        {
          actorId: null,
          action: 'attempt.ended',
          courseId: exercise.course_id,
          exerciseId: exercise.id,
          attemptId: attempt.id,
          memberId: attempt.member_id,
          facts: { endedBy },
        },
        transaction,
      )
    await scheduleSettling(services, settled, transaction)
    return settled
  })
}
