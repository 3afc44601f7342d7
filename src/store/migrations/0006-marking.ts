import type { Kysely } from 'kysely'

export async function createMarking(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('marks')
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('marker_id', 'text', (column) =>
      column.references('members.id').onDelete('cascade').notNull(),
    )
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addColumn('proposal_seen_at', 'bigint')
    .addColumn('is_final', 'integer', (column) => column.defaultTo(0).notNull())
    .addPrimaryKeyConstraint('marks_key', ['attempt_id', 'marker_id'])
    .execute()
  await database.schema
    .createTable('mark_history')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('marker_id', 'text', (column) =>
      column.references('members.id').onDelete('cascade').notNull(),
    )
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('mark_history_by_attempt_id')
    .on('mark_history')
    .columns(['attempt_id'])
    .execute()
  await database.schema
    .createTable('proposals')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('is_current', 'integer', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('proposals_by_attempt_id')
    .on('proposals')
    .columns(['attempt_id'])
    .execute()
  await database.schema
    .createTable('comment_bank')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('course_id', 'text', (column) =>
      column.references('courses.id').onDelete('cascade').notNull(),
    )
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('comment_bank_by_course_id')
    .on('comment_bank')
    .columns(['course_id'])
    .execute()
  await database.schema
    .createTable('contests')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('answerer_id', 'text', (column) =>
      column.references('members.id').onDelete('set null'),
    )
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_by', 'text')
    .addColumn('answered_at', 'bigint')
    .addColumn('contested_marker_id', 'text', (column) =>
      column.references('members.id').onDelete('set null'),
    )
    .addColumn('contested_mark', 'text', (column) => column.notNull())
    .addColumn('changed_mark', 'text')
    .execute()
  await database.schema
    .createIndex('contests_by_attempt_id')
    .on('contests')
    .columns(['attempt_id'])
    .execute()
  await database.schema
    .createTable('marking_steps')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('from_state', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('by', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('marking_steps_by_attempt_id')
    .on('marking_steps')
    .columns(['attempt_id'])
    .execute()
  await database.schema
    .createTable('marking_presence')
    .addColumn('attempt_id', 'text', (column) =>
      column.references('attempts.id').onDelete('cascade').notNull(),
    )
    .addColumn('member_id', 'text', (column) =>
      column.references('members.id').onDelete('cascade').notNull(),
    )
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('marking_presence_key', ['attempt_id', 'member_id'])
    .execute()
}
