import type { Kysely } from 'kysely'

export async function createTries(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('tried_turns')
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('reply', 'integer', (column) => column.notNull())
    .addColumn('try', 'integer', (column) => column.notNull())
    .addColumn('turn', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('tried', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tried_turns_key', ['attempt_id', 'reply', 'try', 'turn'])
    .execute()
}
