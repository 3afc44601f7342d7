import type { Kysely } from 'kysely'

export async function createRecord(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('course_id', 'text')
    .addColumn('exercise_id', 'text')
    .addColumn('attempt_id', 'text')
    .addColumn('member_id', 'text')
    .addColumn('facts', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('audit_by_course_id_at')
    .on('audit')
    .columns(['course_id', 'at'])
    .execute()
  await database.schema
    .createIndex('audit_by_attempt_id')
    .on('audit')
    .columns(['attempt_id'])
    .execute()
  await database.schema
    .createIndex('audit_by_member_id')
    .on('audit')
    .columns(['member_id'])
    .execute()
  await database.schema
    .createTable('erasures')
    .addColumn('person_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('jobs')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('run_at', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.defaultTo(0).notNull())
    .addColumn('held_until', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('given_up_at', 'bigint')
    .addUniqueConstraint('jobs_kind_key', ['kind', 'key'])
    .execute()
  await database.schema
    .createIndex('jobs_by_kind_run_at')
    .on('jobs')
    .columns(['kind', 'run_at'])
    .execute()
}
