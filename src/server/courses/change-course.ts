import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result } from '#lib/result.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Database } from '#store/tables.ts'

export type CourseRow = CourseTables['courses']

/** @param within everything is read and written through it */
export type CourseChange<Value> = (
  within: Database,
  course: CourseRow,
) => Promise<Result<Value, ApiRefusal>>

/**
 * One change of a course, whole or not at all: a refusal undoes what was written before it. Changes of one course wait
 * for each other, on every process, so that what was read first still holds when it is written.
 * @param options an archived course takes no change, unless it is asked to
 */
export async function changeCourse<Value>(
  { database: { kysely } }: Pick<Services, 'database'>,
  courseId: string,
  change: CourseChange<Value>,
  options: { readonly isOpenToArchived: boolean } = { isOpenToArchived: false },
): Promise<Result<Value, ApiRefusal>> {
  const transaction = await kysely.startTransaction().execute()
  const { isOpenToArchived } = options
  try {
    const course = await held(transaction, courseId)
    const isClosed = course !== null && course.archived_at !== null && !isOpenToArchived
    const result = await (course === null
      ? failure('not-found' as const)
      : isClosed
        ? failure('archived' as const)
        : change(transaction, course))
    await (result.ok ? transaction.commit() : transaction.rollback()).execute()
    return result
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack)
      await transaction.rollback().execute()
    throw error
  }
}

/** Writing what is there already holds the row on Postgres, where reading would not; SQLite has one writer anyway. */
async function held(within: Database, courseId: string): Promise<CourseRow | null> {
  const course = await within
    .updateTable('courses')
    .set((row) => ({ title: row.ref('title') }))
    .where('id', '=', courseId)
    .returningAll()
    .executeTakeFirst()
  return course ?? null
}
