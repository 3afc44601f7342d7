import type { Kysely } from 'kysely'

export async function createExercises(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('pinned_scenarios')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('compiled', 'text', (column) => column.notNull())
    .addColumn('pinned_at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('exercises')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('course_id', 'text', (column) =>
      column.references('courses.id').onDelete('cascade').notNull(),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('scenario_hash', 'text', (column) => column.references('pinned_scenarios.hash'))
    .addColumn('published_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('exercises_by_course_id')
    .on('exercises')
    .columns(['course_id'])
    .execute()
  await database.schema
    .createTable('overrides')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('exercise_id', 'text', (column) =>
      column.references('exercises.id').onDelete('cascade').notNull(),
    )
    .addColumn('member_id', 'text', (column) => column.references('members.id').onDelete('cascade'))
    .addColumn('group_id', 'text', (column) => column.references('groups.id').onDelete('cascade'))
    .addColumn('override', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addColumn('set_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('overrides_exercise_member', ['exercise_id', 'member_id'])
    .addUniqueConstraint('overrides_exercise_group', ['exercise_id', 'group_id'])
    .execute()
  await database.schema
    .createTable('opt_outs')
    .addColumn('exercise_id', 'text', (column) =>
      column.references('exercises.id').onDelete('cascade').notNull(),
    )
    .addColumn('member_id', 'text', (column) =>
      column.references('members.id').onDelete('cascade').notNull(),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('opt_outs_key', ['exercise_id', 'member_id'])
    .execute()
}
