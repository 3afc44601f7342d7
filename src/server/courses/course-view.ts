import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { COURSES_ROUTES } from '#contract/api/courses.routes.ts'
import { shownJoinCode } from '#course/join-code.ts'
import { releasedItems } from '#course/release.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { attemptAsOf } from '#server/exercises/attempt-as-of.ts'
import { effectiveTimesIn, type TimesOf } from '#server/exercises/effective-times-in.ts'
import { retentionPlan } from '#server/record/retention/retention-plan.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'

type CourseView = Fixed<z.output<(typeof COURSES_ROUTES)['GET /api/courses/:course']['answer']>>
type ExerciseLine = CourseView['exercises'][number]
type Member = CourseTables['members']

/** A course as whoever asks may see it: drafts and the code to join by are for instructors, dates are a student's own. */
export async function courseView(
  { database: { kysely }, now }: Pick<Services, 'database' | 'now'>,
  { course, member, standings }: Pick<StandingAt, 'course' | 'member' | 'standings'>,
): Promise<CourseView> {
  const isInstructor = standings.has('instructor')
  const exercises = await kysely
    .selectFrom('exercises')
    .selectAll()
    .where('course_id', '=', course.id)
    .orderBy('position')
    .orderBy('created_at')
    .execute()
  const seen = exercises.filter(({ published_at }) => isInstructor || published_at !== null)
  const student = member?.role === 'student' ? member : null
  return {
    course: course.id,
    title: course.title,
    role: member?.role ?? 'administrator',
    isArchived: course.archived_at !== null,
    timeZone: course.time_zone,
    joinCode: isInstructor && course.join_code !== null ? shownJoinCode(course.join_code) : null,
    retentionDays: course.retention_days,
    archivedAt: course.archived_at,
    purgeAt: announcedPurge(course, now()),
    exercises:
      student === null
        ? seen.map(lineForStaff)
        : await linesForStudent(kysely, seen, student, now()),
  }
}

function announcedPurge(course: StandingAt['course'], now: number): number | null {
  const plan = retentionPlan(course, now)
  return plan === null || plan.warnedAt === null ? null : plan.purgeAt
}

function lineForStaff(exercise: ExerciseTables['exercises']): ExerciseLine {
  const { title, opensAt, dueAt, cutOffAt } = settingsOf(exercise)
  return {
    id: exercise.id,
    title,
    isPublished: exercise.published_at !== null,
    opensAt,
    dueAt,
    cutOffAt,
    attempts: [],
  }
}

async function linesForStudent(
  database: Database,
  exercises: readonly ExerciseTables['exercises'][],
  student: Member,
  now: number,
): Promise<readonly ExerciseLine[]> {
  const timesOf = await effectiveTimesIn(database, exercises)
  const attempts = await database
    .selectFrom('attempts')
    .selectAll()
    .where('member_id', '=', student.id)
    .orderBy('number')
    .execute()
  const releases = await database
    .selectFrom('releases')
    .innerJoin('attempts', 'attempts.id', 'releases.attempt_id')
    .select(['releases.attempt_id', 'releases.item'])
    .where('attempts.member_id', '=', student.id)
    .execute()
  const givenBack = Map.groupBy(releases, ({ attempt_id }) => attempt_id)
  return exercises.map((exercise) => {
    const { opensAt, dueAt, cutOffAt } = timesOf(exercise, student)
    return {
      ...lineForStaff(exercise),
      opensAt,
      dueAt,
      cutOffAt,
      attempts: attempts
        .filter(({ exercise_id }) => exercise_id === exercise.id)
        .map((attempt) => {
          const manual = (givenBack.get(attempt.id) ?? []).map(({ item }) => item)
          return ownAttempt(attempt, exercise, timesOf(exercise, student), manual, now)
        }),
    }
  })
}

function ownAttempt(
  row: AttemptTables['attempts'],
  exercise: ExerciseTables['exercises'],
  times: ReturnType<TimesOf>,
  manual: readonly AttemptTables['releases']['item'][],
  now: number,
): ExerciseLine['attempts'][number] {
  const settings = settingsOf(exercise)
  const attempt = attemptAsOf(row, settings, now)
  const released = releasedItems(settings.release, {
    now,
    times,
    attempt: { endedAt: attempt.ended_at, endedBy: attempt.ended_by },
    isMarked: attempt.marking_state === 'released',
    manual,
  })
  return {
    id: attempt.id,
    number: attempt.number,
    state: attempt.state,
    isReleased: released.size > 0,
  }
}
