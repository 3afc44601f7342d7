import type { Kysely } from 'kysely'

export async function createCourses(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('courses')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('join_code', 'text', (column) => column.unique())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('retention_days', 'integer')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('archived_at', 'bigint')
    .addColumn('purge_warned_at', 'bigint')
    .addColumn('purged_at', 'bigint')
    .execute()
  await database.schema
    .createTable('members')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('course_id', 'text', (column) =>
      column.references('courses.id').onDelete('cascade').notNull(),
    )
    .addColumn('person_id', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('id_number', 'text')
    .addColumn('login_id', 'text')
    .addColumn('time_percent', 'integer', (column) => column.defaultTo(100).notNull())
    .addColumn('claim_hash', 'text', (column) => column.unique())
    .addColumn('alias', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('removed_at', 'bigint')
    .addUniqueConstraint('members_course_person', ['course_id', 'person_id'])
    .addUniqueConstraint('members_course_alias', ['course_id', 'alias'])
    .execute()
  await database.schema
    .createIndex('members_by_person_id')
    .on('members')
    .columns(['person_id'])
    .execute()
  await database.schema
    .createTable('groups')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('course_id', 'text', (column) =>
      column.references('courses.id').onDelete('cascade').notNull(),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .addUniqueConstraint('groups_course_title', ['course_id', 'title'])
    .execute()
  await database.schema
    .createTable('group_members')
    .addColumn('group_id', 'text', (column) =>
      column.references('groups.id').onDelete('cascade').notNull(),
    )
    .addColumn('member_id', 'text', (column) =>
      column.references('members.id').onDelete('cascade').notNull(),
    )
    .addPrimaryKeyConstraint('group_members_key', ['group_id', 'member_id'])
    .execute()
  await database.schema
    .createIndex('group_members_by_member_id')
    .on('group_members')
    .columns(['member_id'])
    .execute()
}
