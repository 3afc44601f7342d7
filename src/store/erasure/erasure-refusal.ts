import type { Database } from '#store/tables.ts'

/** Why somebody cannot be erased yet: a server or a running course would be left without anybody to look after it. */
export type ErasureRefusal = 'last-administrator' | 'last-instructor'

/**
 * @param within a transaction; whoever else leaves meanwhile waits for it
 * @returns null where nothing stands against it
 */
export async function erasureRefusal(
  within: Database,
  person: string,
): Promise<ErasureRefusal | null> {
  const administrators = await heldAdministrators(within)
  if (administrators.length === 1 && administrators[0] === person) return 'last-administrator'
  const courses = await heldCourses(within, person)
  for (const course of courses) {
    const other = await within
      .selectFrom('members')
      .select('id')
      .where('course_id', '=', course)
      .where('role', '=', 'instructor')
      .where('removed_at', 'is', null)
      .where('person_id', 'is not', null)
      .where('person_id', '<>', person)
      .executeTakeFirst()
    if (other === undefined) return 'last-instructor'
  }
  return null
}

/** Writing what is there already holds the rows on Postgres, where reading would not. */
async function heldAdministrators(within: Database): Promise<readonly string[]> {
  const rows = await within
    .updateTable('people')
    .set({ is_administrator: 1 })
    .where('is_administrator', '=', 1)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The running courses that this person instructs. */
async function heldCourses(within: Database, person: string): Promise<readonly string[]> {
  const rows = await within
    .updateTable('courses')
    .set((row) => ({ title: row.ref('title') }))
    .where('archived_at', 'is', null)
    .where('id', 'in', (query) =>
      query
        .selectFrom('members')
        .select('course_id')
        .where('person_id', '=', person)
        .where('role', '=', 'instructor')
        .where('removed_at', 'is', null),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
