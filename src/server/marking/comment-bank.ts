import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Services } from '#server/services.ts'
import type { Database } from '#store/tables.ts'

/** The comments that markers of a course share. */
export const commentBank = (database: Database, courseId: string) =>
  database
    .selectFrom('comment_bank')
    .selectAll()
    .where('course_id', '=', courseId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()

export async function addComment(
  { database, newId, now }: Services,
  courseId: string,
  personId: string,
  text: string,
): Promise<string> {
  const id = newId()
  await database.kysely
    .insertInto('comment_bank')
    .values({ id, course_id: courseId, text, added_by: personId, added_at: now() })
    .execute()
  return id
}

/** A marker takes out their own, an instructor any. */
export async function deleteComment(
  { database }: Services,
  id: string,
  personId: string,
  role: 'marker' | 'instructor',
): Promise<Result<{ done: true }, ApiRefusal>> {
  const { numDeletedRows } = await database.kysely
    .deleteFrom('comment_bank')
    .where('id', '=', id)
    .$if(role === 'marker', (query) => query.where('added_by', '=', personId))
    .executeTakeFirst()
  return numDeletedRows === 0n ? failure('not-allowed') : success({ done: true })
}
