import { type Kysely, PostgresAdapter, sql } from 'kysely'

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
  await keepAudit(database)
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

const NEVER_CHANGED = ['id', 'at', 'action', 'course_id', 'exercise_id', 'attempt_id', 'facts']
/** An erased person is taken out, and nobody is put in. */
const ONLY_BLANKED = ['actor_id', 'member_id']

/** What was written down stays so, whatever a later part of the program may try. */
async function keepAudit(database: Kysely<unknown>): Promise<void> {
  const rewrites = sql.raw(
    [
      ...NEVER_CHANGED.map((name) => `new.${name} is distinct from old.${name}`),
      ...ONLY_BLANKED.map(
        (name) => `new.${name} is not null and new.${name} is distinct from old.${name}`,
      ),
    ].join(' or '),
  )
  const triggers =
    database.getExecutor().adapter instanceof PostgresAdapter
      ? [
          sql`create function refuse_on_audit() returns trigger language plpgsql as
            $$ begin raise exception 'audit is append-only'; end $$`,
          sql`create trigger audit_is_not_rewritten before update on audit
            for each row when (${rewrites}) execute function refuse_on_audit()`,
          sql`create trigger audit_is_not_deleted before delete on audit
            for each row execute function refuse_on_audit()`,
          sql`create trigger audit_is_not_emptied before truncate on audit
            for each statement execute function refuse_on_audit()`,
        ]
      : [
          sql`create trigger audit_is_not_rewritten before update on audit when ${rewrites}
            begin select raise(abort, 'audit is append-only'); end`,
          sql`create trigger audit_is_not_deleted before delete on audit
            begin select raise(abort, 'audit is append-only'); end`,
        ]
  for (const trigger of triggers) await trigger.execute(database)
}
