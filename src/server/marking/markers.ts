import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'

type Member = CourseTables['members']

/** Everybody in a course who can mark: they have come, and they are still there. Those who came first stand first. */
export async function markersOf(database: Database, courseId: string): Promise<readonly Member[]> {
  return database
    .selectFrom('members')
    .selectAll()
    .where('course_id', '=', courseId)
    .where('role', 'in', ['marker', 'instructor'])
    .where('person_id', 'is not', null)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Names of members, also of those who have left. */
export async function markersNamed(
  database: Database,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== null)
  if (known.length === 0) return new Map()
  const rows = await database
    .selectFrom('members')
    .select(['id', 'name'])
    .where('id', 'in', known)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** @returns null for nobody */
export const namedMarker = (
  names: ReadonlyMap<string, string>,
  id: string | null,
): { readonly member: string; readonly name: string } | null => {
  const name = id === null ? undefined : names.get(id)
  return id === null || name === undefined ? null : { member: id, name }
}
