import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { AttemptEnd } from '#course/attempt-state.ts'
import { type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { SelfRating } from '#simulation/journal.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { refusalOf } from './say-turn.ts'
import { scheduleSettling } from './schedule-settling.ts'

type Attempt = AttemptTables['attempts']

/** Ends the talk where it still goes on, and keeps what the student makes of it. Done already, it does nothing. */
export async function closeTalk(
  host: SessionHost,
  reflection: SelfRating,
): Promise<Result<null, ApiRefusal | 'opened-elsewhere'>> {
  if (host.view().endedBy === null) {
    const ended = await host.end()
    if (!ended.ok) return { ok: false, failure: refusalOf(ended.failure) }
  }
  if (host.view().phase === 'client-replying') {
    host.hurry()
    await clientAnswered(host)
  }
  if (host.view().phase === 'debriefed') return success(null)
  const reflected = await host.reflect(reflection)
  return reflected.ok ? success(null) : { ok: false, failure: refusalOf(reflected.failure) }
}

/** The attempt is over. Whoever was first, the clock or the student, decides how; the other one changes nothing. */
export async function endAttempt(
  services: Services,
  attempt: Attempt,
  exercise: ExerciseTables['exercises'],
  { by, state, person }: { by: AttemptEnd; state: 'finished' | 'abandoned'; person: Person },
): Promise<Attempt> {
  const { database, audit, now } = services
  return database.kysely.transaction().execute(async (transaction) => {
    const ended = await transaction
      .updateTable('attempts')
      .set({ state, ended_at: now(), ended_by: by })
      .where('id', '=', attempt.id)
      .where('state', 'in', ['in-progress', 'overdue'])
      .returningAll()
      .executeTakeFirst()
    if (ended === undefined)
      return transaction
        .selectFrom('attempts')
        .selectAll()
        .where('id', '=', attempt.id)
        .executeTakeFirstOrThrow()
    // That somebody stopped for their own sake stands in the attempt alone.
    if (by !== 'stopped')
      await audit.record(
        {
          actorId: person.id,
          action: 'attempt.ended',
          courseId: exercise.course_id,
          exerciseId: exercise.id,
          attemptId: attempt.id,
          memberId: attempt.member_id,
          facts: { endedBy: by },
        },
        transaction,
      )
    await scheduleSettling(services, ended, transaction)
    return ended
  })
}
