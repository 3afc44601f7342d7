import type { AnswerOf } from '#contract/api/api-types.ts'
import type { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import { closesForOthersWarning, type StudentAtWork } from '#course/closes-for-others.ts'
import { usesUpAnAttempt } from '#course/counted-attempts.ts'
import { releasedItems } from '#course/release.ts'
import { effectiveTimesIn } from '#server/exercises/effective-times-in.ts'
import { type AttemptInMarking, exerciseMarking } from '#server/marking/exercise-marking.ts'
import { markingFacts } from '#server/marking/facts-of-attempt.ts'
import { finalMark } from '#server/marking/kept-mark.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { releaseObstacle } from './release-obstacle.ts'

type Preview = AnswerOf<(typeof RELEASE_ROUTES)['GET /api/exercises/:exercise/release'], never>

/** What can be given back of an exercise now, and for whom that would be too early. */
export async function releasePreview(
  services: Services,
  exercise: ExerciseTables['exercises'],
): Promise<Preview> {
  const { database, now } = services
  const { settings, attempts } = await exerciseMarking(services, exercise)
  const students = await studentsOf(database.kysely, exercise)
  const timesOf = await effectiveTimesIn(database.kysely, [exercise])
  const manual = await itemsByHand(database.kysely, exercise)
  const obstacleOf = ({ attempt, marks, hasOpenContest }: AttemptInMarking) =>
    releaseObstacle(attempt, markingFacts({ attempt, settings }, marks, null, hasOpenContest))
  const given = new Set(
    attempts.filter((each) => obstacleOf(each) === null).map(({ attempt }) => attempt.member_id),
  )
  return {
    attempts: attempts.map((each) => {
      const { attempt, shown, marks } = each
      const student = students.find(({ id }) => id === attempt.member_id)
      return {
        attempt: attempt.id,
        number: attempt.number,
        name: shown.name,
        obstacle: obstacleOf(each),
        items: [
          ...releasedItems(settings.release, {
            now: now(),
            times: student === undefined ? settings : timesOf(exercise, student),
            attempt: { endedAt: attempt.ended_at, endedBy: attempt.ended_by },
            isMarked: attempt.marking_state === 'released' && finalMark(marks) !== null,
            manual: manual
              .filter(({ attempt_id }) => attempt_id === attempt.id)
              .map(({ item }) => item),
          }),
        ],
      }
    }),
    closesForOthers: closesForOthersWarning(
      students
        .filter(({ id }) => !given.has(id))
        .map((student) => atWork(student, timesOf(exercise, student))),
      now(),
    ),
  }
}

type Student = Awaited<ReturnType<typeof studentsOf>>[number]

function atWork(
  { attempts }: Student,
  times: { readonly cutOffAt: number | null; readonly attempts: number | null },
): StudentAtWork {
  const used = attempts.filter(({ ended_by }) => usesUpAnAttempt({ endedBy: ended_by })).length
  return {
    cutOffAt: times.cutOffAt,
    hasRunningAttempt: attempts.some(({ state }) => state === 'in-progress'),
    hasAttemptsLeft: times.attempts === null || used < times.attempts,
  }
}

async function studentsOf(database: Database, exercise: ExerciseTables['exercises']) {
  const members = await database
    .selectFrom('members')
    .select(['id', 'time_percent'])
    .where('course_id', '=', exercise.course_id)
    .where('role', '=', 'student')
    .where('removed_at', 'is', null)
    .execute()
  const attempts = await database
    .selectFrom('attempts')
    .select(['member_id', 'state', 'ended_by'])
    .where('exercise_id', '=', exercise.id)
    .execute()
  const byMember = Map.groupBy(attempts, ({ member_id }) => member_id)
  return members.map((member) => ({ ...member, attempts: byMember.get(member.id) ?? [] }))
}

const itemsByHand = (database: Database, exercise: ExerciseTables['exercises']) =>
  database
    .selectFrom('releases')
    .innerJoin('attempts', 'attempts.id', 'releases.attempt_id')
    .select(['releases.attempt_id', 'releases.item'])
    .where('attempts.exercise_id', '=', exercise.id)
    .execute()
