import type { RecordTables } from '#store/tables/record-tables.ts'
import type { Database } from '#store/tables.ts'

type Row = RecordTables['audit']

/** What the ids in some acts stand for, as far as it is still there. */
export interface KnownNames {
  /** as the course knows whoever acted, or else the account; null: nobody, or erased */
  readonly actor: (row: Row) => string | null
  readonly member: (row: Row) => { readonly id: string; readonly name: string } | null
  readonly course: (row: Row) => { readonly id: string; readonly title: string } | null
  readonly exercise: (row: Row) => { readonly id: string; readonly title: string } | null
  readonly attempt: (row: Row) => { readonly id: string; readonly number: number } | null
}

export async function knownNames(database: Database, rows: readonly Row[]): Promise<KnownNames> {
  const idsOf = (column: 'actor_id' | 'member_id' | 'course_id' | 'exercise_id' | 'attempt_id') => {
    const ids = new Set(rows.flatMap((row) => row[column] ?? []))
    return ids.size === 0 ? [''] : [...ids]
  }
  const people = await database
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', idsOf('actor_id'))
    .execute()
  const places = await database
    .selectFrom('members')
    .select(['course_id', 'person_id', 'name'])
    .where('person_id', 'in', idsOf('actor_id'))
    .where('course_id', 'in', idsOf('course_id'))
    .execute()
  const members = await database
    .selectFrom('members')
    .select(['id', 'name'])
    .where('id', 'in', idsOf('member_id'))
    .execute()
  const courses = await database
    .selectFrom('courses')
    .select(['id', 'title'])
    .where('id', 'in', idsOf('course_id'))
    .execute()
  const exercises = await database
    .selectFrom('exercises')
    .select(['id', 'settings'])
    .where('id', 'in', idsOf('exercise_id'))
    .execute()
  const attempts = await database
    .selectFrom('attempts')
    .select(['id', 'number'])
    .where('id', 'in', idsOf('attempt_id'))
    .execute()
  return {
    actor: ({ actor_id, course_id }) =>
      (
        places.find((place) => place.person_id === actor_id && place.course_id === course_id) ??
        people.find(({ id }) => id === actor_id)
      )?.name ?? null,
    member: ({ member_id }) => members.find(({ id }) => id === member_id) ?? null,
    course: ({ course_id }) => courses.find(({ id }) => id === course_id) ?? null,
    exercise: ({ exercise_id }) => {
      const found = exercises.find(({ id }) => id === exercise_id)
      return found === undefined ? null : { id: found.id, title: titleIn(found.settings) }
    },
    attempt: ({ attempt_id }) => attempts.find(({ id }) => id === attempt_id) ?? null,
  }
}

/** Of the settings only the title is needed, and settings of an earlier version have one too. */
const titleIn = (settings: string): string => String(JSON.parse(settings).title ?? '')
