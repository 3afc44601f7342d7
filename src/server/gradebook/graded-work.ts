import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { Mark } from '#course/mark.schema.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { type BlindPair, blindPairs } from '#server/marking/blind-pairs.ts'
import type { KeptMark } from '#server/marking/kept-mark.ts'
import type { Services } from '#server/services.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { MarkingTables } from '#store/tables/marking-tables.ts'
import type { Database } from '#store/tables.ts'
import { levelsOut } from './levels-out.ts'

export interface GradedExercise {
  readonly row: ExerciseTables['exercises']
  readonly settings: ExerciseSettings
}

export interface GradedAttempt {
  readonly row: AttemptTables['attempts']
  /** of everybody who has marked it */
  readonly marks: readonly KeptMark[]
  readonly isContested: boolean
  /** the student may know the levels at this moment */
  readonly areLevelsOut: boolean
}

/** All that a gradebook is made of. */
export interface GradedWork {
  readonly exercises: readonly GradedExercise[]
  /** in the course now, by name */
  readonly students: readonly CourseTables['members'][]
  readonly attempts: readonly GradedAttempt[]
  readonly hasOptedOut: (exerciseId: string, memberId: string) => boolean
  /** blind marks of two people on one attempt, by exercise */
  readonly pairs: ReadonlyMap<string, readonly BlindPair[]>
}

/** Reads a whole gradebook in as many questions as there are tables, however many students there are. */
export async function gradedWork(
  { database: { kysely: database }, now }: Pick<Services, 'database' | 'now'>,
  courseId: string,
  rows: readonly ExerciseTables['exercises'][],
): Promise<GradedWork> {
  const exercises = rows.map((row) => ({ row, settings: settingsOf(row) }))
  const ids = rows.map(({ id }) => id)
  const [students, attempts, marks, contested, optOuts, pairs, areLevelsOut] = await Promise.all([
    studentsOf(database, courseId),
    attemptsOf(database, ids),
    marksOf(database, ids),
    contestedOf(database, ids),
    optOutsOf(database, ids),
    blindPairs(database, new Map(exercises.map(({ row, settings }) => [row.id, settings.skills]))),
    levelsOut(database, rows, now()),
  ])
  const memberById = new Map(students.map((member) => [member.id, member]))
  return {
    exercises,
    students,
    attempts: attempts.map((row) => ({
      row,
      marks: marks.get(row.id) ?? [],
      isContested: contested.has(row.id),
      areLevelsOut: areLevelsOut(row, memberById.get(row.member_id)),
    })),
    hasOptedOut: (exerciseId, memberId) => optOuts.has(`${exerciseId} ${memberId}`),
    pairs,
  }
}

/** Engines order letters differently, so it is done here. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

async function studentsOf(database: Database, courseId: string) {
  const students = await database
    .selectFrom('members')
    .selectAll()
    .where('course_id', '=', courseId)
    .where('role', '=', 'student')
    .where('removed_at', 'is', null)
    .execute()
  return students.sort((a, b) => BY_NAME.compare(a.name, b.name) || a.alias - b.alias)
}

async function attemptsOf(database: Database, exerciseIds: readonly string[]) {
  if (exerciseIds.length === 0) return []
  return database
    .selectFrom('attempts')
    .selectAll()
    .where('exercise_id', 'in', exerciseIds)
    .orderBy('number')
    .execute()
}

async function marksOf(database: Database, exerciseIds: readonly string[]) {
  if (exerciseIds.length === 0) return new Map<string, KeptMark[]>()
  const rows = await database
    .selectFrom('marks')
    .innerJoin('attempts', 'attempts.id', 'marks.attempt_id')
    .selectAll('marks')
    .where('attempts.exercise_id', 'in', exerciseIds)
    .execute()
  return Map.groupBy(rows.map(keptMark), ({ attemptId }) => attemptId)
}

async function contestedOf(database: Database, exerciseIds: readonly string[]) {
  if (exerciseIds.length === 0) return new Set<string>()
  const rows = await database
    .selectFrom('contests')
    .innerJoin('attempts', 'attempts.id', 'contests.attempt_id')
    .select('contests.attempt_id')
    .where('attempts.exercise_id', 'in', exerciseIds)
    .where('contests.state', '=', 'open')
    .execute()
  return new Set(rows.map(({ attempt_id }) => attempt_id))
}

async function optOutsOf(database: Database, exerciseIds: readonly string[]) {
  if (exerciseIds.length === 0) return new Set<string>()
  const rows = await database
    .selectFrom('opt_outs')
    .select(['exercise_id', 'member_id'])
    .where('exercise_id', 'in', exerciseIds)
    .execute()
  return new Set(rows.map(({ exercise_id, member_id }) => `${exercise_id} ${member_id}`))
}

/** What stands in the row was checked when it was kept. */
const keptMark = (row: MarkingTables['marks']): KeptMark => ({
  attemptId: row.attempt_id,
  markerId: row.marker_id,
  mark: JSON.parse(row.mark) as Mark,
  version: row.version,
  savedAt: row.saved_at,
  proposalSeenAt: row.proposal_seen_at,
  isFinal: row.is_final === 1,
})
