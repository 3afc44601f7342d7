import { shownName } from '#server/marking/shown-name.ts'
import type { RecordTables } from '#store/tables/record-tables.ts'
import type { Database } from '#store/tables.ts'

type Row = RecordTables['audit']

/** What the ids in some acts stand for, as far as it is still there. */
export interface KnownNames {
  /** as the course knows whoever acted, or else the account; null: nobody, or erased. Of their own attempt, as `member` */
  readonly actor: (row: Row) => string | null
  /** "Student 7" where it is about an attempt that is still marked without a name */
  readonly member: (row: Row) => { readonly id: string; readonly name: string } | null
  readonly course: (row: Row) => { readonly id: string; readonly title: string } | null
  readonly exercise: (row: Row) => { readonly id: string; readonly title: string } | null
  readonly attempt: (row: Row) => { readonly id: string; readonly number: number } | null
}

/** @param areAliasesKept students whose attempts are marked without names have none here either */
export async function knownNames(
  database: Database,
  rows: readonly Row[],
  { areAliasesKept }: { readonly areAliasesKept: boolean },
): Promise<KnownNames> {
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
    .select(['id', 'name', 'alias', 'person_id'])
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
    .select(['id', 'number', 'released_at'])
    .where('id', 'in', idsOf('attempt_id'))
    .execute()
  /** An alias where it is about an attempt that is marked without a name. */
  const subject = ({ member_id, attempt_id, exercise_id }: Row) => {
    const member = members.find(({ id }) => id === member_id)
    const exercise = exercises.find(({ id }) => id === exercise_id)
    const attempt = attempts.find(({ id }) => id === attempt_id)
    if (member === undefined) return null
    const { id, person_id } = member
    const isOfAttempt = exercise !== undefined && attempt !== undefined
    const { name } =
      areAliasesKept && isOfAttempt
        ? shownName(member, { isAnonymous: isAnonymousIn(exercise.settings) }, attempt)
        : member
    return { id, name, person_id }
  }
  return {
    actor: (row) => {
      const own = subject(row)
      if (own !== null && row.actor_id !== null && own.person_id === row.actor_id) return own.name
      const place = places.find(
        ({ person_id, course_id }) => person_id === row.actor_id && course_id === row.course_id,
      )
      return (place ?? people.find(({ id }) => id === row.actor_id))?.name ?? null
    },
    member: (row) => {
      const of = subject(row)
      return of === null ? null : { id: of.id, name: of.name }
    },
    course: ({ course_id }) => courses.find(({ id }) => id === course_id) ?? null,
    exercise: ({ exercise_id }) => {
      const found = exercises.find(({ id }) => id === exercise_id)
      return found === undefined ? null : { id: found.id, title: titleIn(found.settings) }
    },
    attempt: ({ attempt_id }) => {
      const found = attempts.find(({ id }) => id === attempt_id)
      return found === undefined ? null : { id: found.id, number: found.number }
    },
  }
}

/** Of the settings only the title is needed, and settings of an earlier version have one too. */
const titleIn = (settings: string): string => String(JSON.parse(settings).title ?? '')

const isAnonymousIn = (settings: string): boolean => JSON.parse(settings).isAnonymous === true
