import type { Kysely } from 'kysely'

export async function createCourseScenarios(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('course_scenarios')
    .addColumn('course_id', 'text', (column) =>
      column.references('courses.id').onDelete('cascade').notNull(),
    )
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('compiled', 'text', (column) => column.notNull())
    .addColumn('published_by', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('course_scenarios_key', ['course_id', 'scenario_id'])
    .execute()
}
