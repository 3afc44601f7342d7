import type { Kysely } from 'kysely'

export async function createJournals(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('journal_sessions')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('scenario_version', 'text', (column) => column.notNull())
    .addColumn('scenario_hash', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('journal_entries')
    .addColumn('session', 'text', (column) =>
      column.notNull().references('journal_sessions.id').onDelete('cascade'),
    )
    .addColumn('index', 'integer', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kept_at', 'bigint', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('journal_entries_key', ['session', 'index'])
    .execute()
}
