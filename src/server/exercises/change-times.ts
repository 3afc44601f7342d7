import { type AttemptTimes, attemptTimes } from '#course/attempt-clock.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { scheduleSettling } from '#server/attempts/schedule-settling.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { Database } from '#store/tables.ts'
import { attemptAsOf } from './attempt-as-of.ts'
import { effectiveTimesIn } from './effective-times-in.ts'

interface RunningAttempt {
  readonly attempt: AttemptTables['attempts']
  /** by what holds for its student at present */
  readonly reckoned: AttemptTimes
}

/**
 * Makes a change on which times may depend, and moves the deadlines of attempts that run. Only ever to the student's
 * favour: time that somebody was given while sitting is not taken away, so a stricter limit or an earlier cut-off holds
 * for the attempts that start afterwards. What has ended, by time too, stays as it ended.
 * @param courseId in which something changes; the caller has it to itself
 */
export async function changeTimes(
  services: Pick<Services, 'jobs' | 'now'>,
  within: Database,
  courseId: string,
  change: () => Promise<void>,
): Promise<void> {
  const { now } = services
  const before = await runningAttempts(within, courseId, now())
  await change()
  if (before.length === 0) return
  const after = await runningAttempts(within, courseId, now())
  const reckonedBefore = new Map(before.map(({ attempt, reckoned }) => [attempt.id, reckoned]))
  for (const { attempt, reckoned } of after) {
    const earlier = reckonedBefore.get(attempt.id)
    if (earlier !== undefined && isSame(earlier, reckoned)) continue
    if (!isKinder(reckoned, attempt, now())) continue
    const state =
      reckoned.deadlineAt === null || reckoned.deadlineAt > now() ? 'in-progress' : attempt.state
    const times = {
      state,
      deadline_at: reckoned.deadlineAt,
      deadline_by: reckoned.deadlineBy,
      grace_until: reckoned.graceUntil,
    }
    await within.updateTable('attempts').set(times).where('id', '=', attempt.id).execute()
    await scheduleSettling(services, { id: attempt.id, ...times }, within)
  }
}

async function runningAttempts(
  within: Database,
  courseId: string,
  now: number,
): Promise<readonly RunningAttempt[]> {
  const attempts = await within
    .selectFrom('attempts')
    .innerJoin('exercises', 'exercises.id', 'attempts.exercise_id')
    .selectAll('attempts')
    .where('exercises.course_id', '=', courseId)
    .where('attempts.state', 'in', ['in-progress', 'overdue'])
    .execute()
  if (attempts.length === 0) return []
  const exercises = await within
    .selectFrom('exercises')
    .selectAll()
    .where('course_id', '=', courseId)
    .execute()
  const members = await within
    .selectFrom('members')
    .select(['id', 'time_percent'])
    .where('course_id', '=', courseId)
    .execute()
  const timesOf = await effectiveTimesIn(within, exercises)
  const exerciseById = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const memberById = new Map(members.map((member) => [member.id, member]))
  return attempts.flatMap((row) => {
    const exercise = exerciseById.get(row.exercise_id)
    const member = memberById.get(row.member_id)
    if (exercise === undefined || member === undefined) return []
    const settings = settingsOf(exercise)
    const attempt = attemptAsOf(row, settings, now)
    if (attempt.ended_at !== null) return []
    const reckoned = attemptTimes(timesOf(exercise, member), settings, attempt.started_at)
    return [{ attempt, reckoned }]
  })
}

const isSame = (one: AttemptTimes, other: AttemptTimes): boolean =>
  one.deadlineAt === other.deadlineAt && one.graceUntil === other.graceUntil

/** Work that is overdue already stays so, or goes on; it never loses the grace that it is in. */
function isKinder(
  next: AttemptTimes,
  { state, deadline_at, grace_until }: AttemptTables['attempts'],
  now: number,
): boolean {
  const nextDeadline = next.deadlineAt ?? Infinity
  const deadline = deadline_at ?? Infinity
  const grace = (at: number | null) => at ?? -Infinity
  if (state === 'overdue' && nextDeadline <= now) return grace(next.graceUntil) > grace(grace_until)
  if (nextDeadline !== deadline) return nextDeadline > deadline
  return grace(next.graceUntil) > grace(grace_until)
}
