import type { ObjectKind } from '#contract/api/route-definition.ts'
import type { AttemptTables } from '#store/tables/attempt-tables.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import type { Database } from '#store/tables.ts'

/** What an address is about, up to its course. */
export interface Place {
  readonly course: CourseTables['courses']
  readonly exercise: ExerciseTables['exercises'] | null
  readonly attempt: AttemptTables['attempts'] | null
  /** the place in the course that a `member` address names, or that an attempt belongs to */
  readonly subject: CourseTables['members'] | null
}

type Lookup = (database: Database, id: string) => Promise<Place | null>

/** @returns null where there is nothing under this id */
export const findPlace = (
  database: Database,
  kind: Exclude<ObjectKind, 'person'>,
  id: string,
): Promise<Place | null> => LOOKUPS[kind](database, id)

const memberRow = (database: Database, id: string) =>
  database.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst()

const ofCourse: Lookup = async (database, id) => {
  const course = await database
    .selectFrom('courses')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return course === undefined ? null : { course, exercise: null, attempt: null, subject: null }
}

const ofExercise: Lookup = async (database, id) => {
  const exercise = await database
    .selectFrom('exercises')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (exercise === undefined) return null
  const place = await ofCourse(database, exercise.course_id)
  return place === null ? null : { ...place, exercise }
}

const ofAttempt: Lookup = async (database, id) => {
  const attempt = await database
    .selectFrom('attempts')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (attempt === undefined) return null
  const place = await ofExercise(database, attempt.exercise_id)
  const subject = await memberRow(database, attempt.member_id)
  return place === null ? null : { ...place, attempt, subject: subject ?? null }
}

const ofMember: Lookup = async (database, id) => {
  const subject = await memberRow(database, id)
  if (subject === undefined) return null
  const place = await ofCourse(database, subject.course_id)
  return place === null ? null : { ...place, subject }
}

/** Something that belongs to another thing: found through what it belongs to. */
const through =
  (
    find: (database: Database, id: string) => Promise<{ readonly of: string } | undefined>,
    then: Lookup,
  ): Lookup =>
  async (database, id) => {
    const found = await find(database, id)
    return found === undefined ? null : then(database, found.of)
  }

const LOOKUPS: Readonly<Record<Exclude<ObjectKind, 'person'>, Lookup>> = {
  course: ofCourse,
  exercise: ofExercise,
  attempt: ofAttempt,
  member: ofMember,
  group: through(
    (database, id) =>
      database
        .selectFrom('groups')
        .select('course_id as of')
        .where('id', '=', id)
        .executeTakeFirst(),
    ofCourse,
  ),
  comment: through(
    (database, id) =>
      database
        .selectFrom('comment_bank')
        .select('course_id as of')
        .where('id', '=', id)
        .executeTakeFirst(),
    ofCourse,
  ),
  override: through(
    (database, id) =>
      database
        .selectFrom('overrides')
        .select('exercise_id as of')
        .where('id', '=', id)
        .executeTakeFirst(),
    ofExercise,
  ),
  contest: through(
    (database, id) =>
      database
        .selectFrom('contests')
        .select('attempt_id as of')
        .where('id', '=', id)
        .executeTakeFirst(),
    ofAttempt,
  ),
}
