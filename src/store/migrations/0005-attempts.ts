import type { Kysely } from 'kysely'

export async function createAttempts(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('attempts')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('exercise_id', 'text', (column) =>
      column.references('exercises.id').onDelete('cascade').notNull(),
    )
    .addColumn('member_id', 'text', (column) =>
      column.references('members.id').onDelete('cascade').notNull(),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.unique().notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('deadline_at', 'bigint')
    .addColumn('deadline_by', 'text')
    .addColumn('grace_until', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('ended_by', 'text')
    .addColumn('marking_state', 'text', (column) => column.notNull())
    .addColumn('marker_id', 'text', (column) =>
      column.references('members.id').onDelete('set null'),
    )
    .addColumn('second_marker_id', 'text', (column) =>
      column.references('members.id').onDelete('set null'),
    )
    .addColumn('is_sampled', 'integer', (column) => column.defaultTo(0).notNull())
    .addColumn('released_at', 'bigint')
    .addUniqueConstraint('attempts_exercise_member_number', ['exercise_id', 'member_id', 'number'])
    .execute()
  await database.schema
    .createIndex('attempts_by_member_id')
    .on('attempts')
    .columns(['member_id'])
    .execute()
  await database.schema
    .createTable('releases')
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('releases_key', ['attempt_id', 'item'])
    .execute()
  await database.schema
    .createTable('reopenings')
    .addColumn('session', 'text', (column) => column.primaryKey().notNull())
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('reopenings_by_attempt_id')
    .on('reopenings')
    .columns(['attempt_id'])
    .execute()
}
