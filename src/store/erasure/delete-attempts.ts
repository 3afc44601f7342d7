import type { Database } from '#store/tables.ts'

/** Far below what either engine can bind in one statement. */
const AT_ONCE = 200

/**
 * Deletes attempts with everything that hangs on them: the conversation, also as it was before an attempt was opened
 * again, marks, readings, contests, releases.
 * @param within a transaction
 */
export async function deleteAttempts(within: Database, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    await within
      .deleteFrom('journal_sessions')
      .where(({ eb, or, selectFrom }) =>
        or([
          eb('id', 'in', selectFrom('attempts').select('session').where('id', 'in', some)),
          eb(
            'id',
            'in',
            selectFrom('reopenings').select('session').where('attempt_id', 'in', some),
          ),
        ]),
      )
      .execute()
    await within.deleteFrom('attempts').where('id', 'in', some).execute()
  }
}
