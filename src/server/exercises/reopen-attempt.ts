import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { attemptTimes } from '#course/attempt-clock.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { scheduleSettling } from '#server/attempts/schedule-settling.ts'
import { settleAttempt } from '#server/attempts/settle-attempt.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { copyTalk } from './copy-talk.ts'

type Attempt = AttemptTables['attempts']

const MS_PER_MINUTE = 60_000

/**
 * Lets a student go on with an attempt that was cut short. The talk goes on in a copy without its end, held until the
 * student takes it up again; the record of how it had ended stays as it was. Not once a human has marked it or anything
 * of it was given back, for what was marked and read would no longer be what there is; and not what a student
 * stopped for their own sake, which cost them no attempt.
 */
export async function reopenAttempt(
  services: Services,
  person: Person,
  at: { readonly attempt: Attempt; readonly exercise: ExerciseTables['exercises'] },
  { minutes, reason }: { readonly minutes: number; readonly reason: string },
): Promise<Result<null, ApiRefusal>> {
  const { exercise } = at
  const settled = await settleAttempt(services, at.attempt, exercise)
  if (!settled.ok) return settled
  const { id: attemptId } = settled.value
  return changeCourse(services, exercise.course_id, async (within, course) => {
    const attempt = await within
      .selectFrom('attempts')
      .selectAll()
      .where('id', '=', attemptId)
      .executeTakeFirst()
    if (attempt === undefined) return failure('not-found')
    if (!(await mayReopen(within, attempt))) return failure('not-now')
    const now = services.now()
    const times = attemptTimes(
      { timeLimitMs: minutes * MS_PER_MINUTE, cutOffAt: null },
      settingsOf(exercise),
      now,
    )
    const reopened = {
      ...attempt,
      session: services.newId(),
      state: 'in-progress',
      deadline_at: times.deadlineAt,
      deadline_by: times.deadlineBy,
      grace_until: times.graceUntil,
      ended_at: null,
      ended_by: null,
      marking_state: 'not-marked',
    } as const satisfies Attempt
    await copyTalk(within, { from: attempt.session, to: reopened.session, now })
    await within.updateTable('attempts').set(reopened).where('id', '=', attemptId).execute()
    await within
      .updateTable('proposals')
      .set({ is_current: 0 })
      .where('attempt_id', '=', attemptId)
      .execute()
    await within
      .insertInto('reopenings')
      .values({ session: attempt.session, attempt_id: attemptId, at: now, by: person.id, reason })
      .execute()
    await scheduleSettling(services, reopened, within)
    await services.audit.record(
      {
        actorId: person.id,
        action: 'attempt.reopened',
        courseId: course.id,
        exerciseId: exercise.id,
        attemptId,
        memberId: attempt.member_id,
        facts: { minutes, endedBy: attempt.ended_by, deadlineAt: times.deadlineAt },
      },
      within,
    )
    return success(null)
  })
}

async function mayReopen(within: Database, attempt: Attempt): Promise<boolean> {
  const isOver = attempt.ended_at !== null && attempt.ended_by !== 'stopped'
  const isUnmarked =
    attempt.marking_state === 'not-marked' || attempt.marking_state === 'in-marking'
  if (!isOver || !isUnmarked || attempt.released_at !== null) return false
  const mark = await within
    .selectFrom('marks')
    .select('version')
    .where('attempt_id', '=', attempt.id)
    .executeTakeFirst()
  const release = await within
    .selectFrom('releases')
    .select('at')
    .where('attempt_id', '=', attempt.id)
    .executeTakeFirst()
  const running = await within
    .selectFrom('attempts')
    .select('id')
    .where('exercise_id', '=', attempt.exercise_id)
    .where('member_id', '=', attempt.member_id)
    .where('state', 'in', ['in-progress', 'overdue'])
    .executeTakeFirst()
  return [mark, release, running].every((row) => row === undefined)
}
