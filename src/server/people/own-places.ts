import type { OwnPlace } from '#contract/api/own-place.schema.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'

/** The courses of a person; of an administrator, every course. */
export async function ownPlaces(
  { database: { kysely } }: Pick<Services, 'database'>,
  person: Person,
): Promise<readonly OwnPlace[]> {
  const rows = await kysely
    .selectFrom('courses')
    .leftJoin('members', (join) =>
      join
        .onRef('members.course_id', '=', 'courses.id')
        .on('members.person_id', '=', person.id)
        .on('members.removed_at', 'is', null),
    )
    .select(['courses.id', 'courses.title', 'courses.archived_at', 'members.role'])
    .orderBy('courses.title')
    .execute()
  return rows.flatMap(({ id, title, archived_at, role }) =>
    role === null && !person.isAdministrator
      ? []
      : [{ course: id, title, role: role ?? 'administrator', isArchived: archived_at !== null }],
  )
}
