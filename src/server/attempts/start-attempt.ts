import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { attemptTimes } from '#course/attempt-clock.ts'
import type { StartRefusal } from '#course/may-start.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { hasReadNotice, noticeFor } from '#server/people/notice-for.ts'
import type { Services } from '#server/services.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { settingsOf } from './exercise-settings-of.ts'
import { heldTalk } from './held-talk.ts'
import { ownExercise } from './own-exercise.ts'
import { scheduleSettling } from './schedule-settling.ts'

type Attempt = AttemptTables['attempts']

interface Start {
  readonly person: Person
  readonly at: StandingAt & { readonly exercise: ExerciseTables['exercises'] }
  readonly goal: string | null
  readonly agreesToHonesty: boolean
}

/** Starts an attempt, or finds the one that is running. @returns the id of the attempt */
export async function startAttempt(
  services: Services,
  { person, at, goal, agreesToHonesty }: Start,
): Promise<Result<string, ApiRefusal>> {
  const { exercise, course, member } = at
  invariant(member !== null, 'a student has a place in the course')
  const own = await ownExercise(services, exercise, course, member)
  if (!own.ok) return own
  const { attempts, times, may } = own.value
  const settings = settingsOf(exercise)
  if (!may.ok) {
    if (may.failure.code !== 'in-progress') return failure(refusalOf(may.failure))
    const { attemptId } = may.failure
    const running = attempts.find(({ id }) => id === attemptId)
    return running === undefined ? failure('not-now') : begun(services, running, exercise, goal)
  }
  const hasRead = await hasReadNotice(services, person.id, noticeFor(services, course))
  if (!hasRead) return failure('notice-first')
  if (settings.honestyStatement !== null && !agreesToHonesty) return failure('honesty-first')
  const startedAt = services.now()
  const { deadlineAt, deadlineBy, graceUntil } = attemptTimes(times, settings, startedAt)
  const attempt: Attempt = {
    id: services.newId(),
    exercise_id: exercise.id,
    member_id: member.id,
    number: may.value.number,
    session: services.newId(),
    state: 'in-progress',
    started_at: startedAt,
    deadline_at: deadlineAt,
    deadline_by: deadlineBy,
    grace_until: graceUntil,
    ended_at: null,
    ended_by: null,
    marking_state: 'not-marked',
    marker_id: null,
    second_marker_id: null,
    is_sampled: 0,
    released_at: null,
  }
  const kept = await keepAttempt(services, attempt, person, exercise)
  return begun(services, kept, exercise, goal)
}

/** Of two tabs that start at once, the second finds the attempt of the first: a number is given once. */
async function keepAttempt(
  services: Services,
  attempt: Attempt,
  person: Person,
  exercise: ExerciseTables['exercises'],
): Promise<Attempt> {
  const { database, audit } = services
  return database.kysely.transaction().execute(async (transaction) => {
    const kept = await transaction
      .insertInto('attempts')
      .values(attempt)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (kept === undefined)
      return transaction
        .selectFrom('attempts')
        .selectAll()
        .where('exercise_id', '=', attempt.exercise_id)
        .where('member_id', '=', attempt.member_id)
        .where('number', '=', attempt.number)
        .executeTakeFirstOrThrow()
    await audit.record(
      {
        actorId: person.id,
        action: 'attempt.started',
        courseId: exercise.course_id,
        exerciseId: exercise.id,
        attemptId: attempt.id,
        memberId: attempt.member_id,
        facts: { number: attempt.number },
      },
      transaction,
    )
    await scheduleSettling(services, attempt, transaction)
    return attempt
  })
}

/** The client has come in and said the first words. */
async function begun(
  { rooms }: Services,
  attempt: Attempt,
  exercise: ExerciseTables['exercises'],
  goal: string | null,
): Promise<Result<string, ApiRefusal>> {
  const opened = await rooms.within(attempt, heldTalk(exercise), (host) => beginTalk(host, goal))
  return opened.ok ? success(attempt.id) : failure('storage-refused')
}

/** Nothing happens where it has begun already. */
export async function beginTalk(
  host: SessionHost,
  goal: string | null,
): Promise<Result<null, 'opened-elsewhere' | 'storage-refused'>> {
  if (host.view().phase !== 'briefing') return success(null)
  const begun = await host.begin(goal)
  if (!begun.ok)
    return failure(begun.failure === 'opened-elsewhere' ? begun.failure : 'storage-refused')
  if (host.view().speaking === null) await clientAnswered(host)
  return success(null)
}

function refusalOf({ code }: Exclude<StartRefusal, { code: 'in-progress' }>): ApiRefusal {
  // An exercise that is not published is not there for a student.
  return code === 'not-published' ? 'not-found' : code
}
