import type { Database } from '#store/tables.ts'

/** Whether somebody who has come can look after a course. A place that waits for its instructor does not count. */
export async function hasInstructor(within: Database, courseId: string): Promise<boolean> {
  const instructor = await within
    .selectFrom('members')
    .select('id')
    .where('course_id', '=', courseId)
    .where('role', '=', 'instructor')
    .where('person_id', 'is not', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return instructor !== undefined
}
