import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { EXERCISES_ROUTES } from '#contract/api/exercises.routes.ts'
import { type EffectiveTimes, effectiveTimes } from '#course/effective-times.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'
import { attemptAsOf } from './attempt-as-of.ts'
import { effectiveTimesIn } from './effective-times-in.ts'

type Overview = Fixed<
  z.output<(typeof EXERCISES_ROUTES)['GET /api/exercises/:exercise/overview']['answer']>
>
type StudentRow = Overview['students'][number]
type AttemptRow = StudentRow['attempts'][number]
type Attempt = AttemptTables['attempts']
type Exercise = ExerciseTables['exercises']
type Member = CourseTables['members']

/**
 * How the students of a course stand in an exercise, in one question per table however many they are. Markers of an
 * anonymous exercise see an alias, in an order that says nothing, and nothing by which a student could be told: no
 * time of their own, no words.
 */
export async function exerciseOverview(
  { database: { kysely }, now }: Pick<Services, 'database' | 'now'>,
  exercise: Exercise,
  reader: { readonly isInstructor: boolean },
): Promise<Overview> {
  const settings = settingsOf(exercise)
  const at = now()
  const members = await students(kysely, exercise)
  const attempts = await attemptsByMember(kysely, exercise, settings, at)
  const optOuts = await kysely
    .selectFrom('opt_outs')
    .selectAll()
    .where('exercise_id', '=', exercise.id)
    .execute()
  const optOutOf = new Map(optOuts.map((optOut) => [optOut.member_id, optOut]))
  const timesOf = await effectiveTimesIn(kysely, [exercise])
  const everybodys = effectiveTimes(settings, { student: null, groups: [] }, WHOLE_TIME_PERCENT)
  const rows = members.map((member): StudentRow & { readonly order: number } => {
    const own = attempts.get(member.id) ?? []
    if (settings.isAnonymous && !reader.isInstructor && !isAllReleased(own))
      return { ...maskedRow(member, own, everybodys), order: member.alias }
    const optOut = optOutOf.get(member.id)
    const { words, at, answer } = optOut ?? { words: '', at: 0, answer: null }
    return {
      member: member.id,
      name: member.name,
      times: timesOf(exercise, member),
      optedOut: optOut === undefined || !reader.isInstructor ? null : { words, at, answer },
      attempts: own,
      order: 0,
    }
  })
  // Sorted is stable: whoever has a name stays in the order of names.
  return { title: settings.title, now: at, students: rows.toSorted((a, b) => a.order - b.order) }
}

const students = (database: Database, { course_id }: Exercise): Promise<Member[]> =>
  database
    .selectFrom('members')
    .selectAll()
    .where('course_id', '=', course_id)
    .where('role', '=', 'student')
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()

async function attemptsByMember(
  database: Database,
  exercise: Exercise,
  settings: ExerciseSettings,
  now: number,
): Promise<ReadonlyMap<string, readonly AttemptRow[]>> {
  const attempts = await database
    .selectFrom('attempts')
    .selectAll()
    .where('exercise_id', '=', exercise.id)
    .orderBy('number')
    .execute()
  const counts = await database
    .selectFrom('attempts')
    .innerJoin('journal_entries', 'journal_entries.session', 'attempts.session')
    .select(({ fn }) => ['attempts.id', fn.countAll().as('replies')])
    .where('attempts.exercise_id', '=', exercise.id)
    .where('journal_entries.type', '=', 'student.said')
    .groupBy('attempts.id')
    .execute()
  const repliesOf = new Map(counts.map(({ id, replies }) => [id, Number(replies)]))
  const byMember = Map.groupBy(attempts, ({ member_id }) => member_id)
  return new Map(
    [...byMember].map(([member, own]) => [
      member,
      own.map((attempt) =>
        attemptRow(attemptAsOf(attempt, settings, now), repliesOf.get(attempt.id) ?? 0),
      ),
    ]),
  )
}

function attemptRow(attempt: Attempt, replies: number): AttemptRow {
  const { id, number, started_at: startedAt } = attempt
  if (attempt.ended_by === 'stopped') return { ...WITHDRAWN, id, number, startedAt }
  return {
    id,
    number,
    state: attempt.state,
    endedBy: attempt.ended_by,
    startedAt,
    deadlineAt: attempt.deadline_at,
    endedAt: attempt.ended_at,
    replies,
    markingState: attempt.marking_state,
  }
}

/** A student withdrew: neither why, nor when, nor after how many words is for anybody else. @source F-17 */
const WITHDRAWN = {
  state: 'abandoned',
  endedBy: 'stopped',
  deadlineAt: null,
  endedAt: null,
  replies: 0,
  markingState: 'not-marked',
} as const satisfies Partial<AttemptRow>

const maskedRow = (
  { id, alias }: Member,
  attempts: readonly AttemptRow[],
  everybodys: EffectiveTimes,
): StudentRow => ({
  member: id,
  name: `Student ${alias}`,
  times: everybodys,
  optedOut: null,
  attempts: attempts.map((attempt) => ({ ...attempt, deadlineAt: null })),
})

/** Whether nothing is left to mark without knowing whose it is. */
const isAllReleased = (attempts: readonly AttemptRow[]): boolean => {
  const toMark = attempts.filter(({ endedBy }) => endedBy !== 'stopped')
  return toMark.length > 0 && toMark.every(({ markingState }) => markingState === 'released')
}
