import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { ENGINES, freshPostgres, POSTGRES } from '#tests/setup/engines.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { openDatabase } from './open-database.ts'
import { PRODUCT_VERSION } from './product-version.ts'
import type { Database } from './tables.ts'

const addNotes: Migration = {
  name: '9001-notes',
  up: (database) => database.schema.createTable('notes').addColumn('text', 'text').execute(),
}

const breakHalfway: Migration = {
  name: '9002-broken',
  up: async (database) => {
    await database.schema.createTable('half').addColumn('text', 'text').execute()
    await sql`insert into no_such_table values (1)`.execute(database)
  },
}

describe.each(ENGINES)('Migrations on $name', ({ fresh }) => {
  test('bring a new database to the schema and say who did', async () => {
    const { kysely } = await opened(await fresh())
    expect(await tablesOf(kysely)).toEqual(
      expect.arrayContaining(['journal_entries', 'journal_sessions', 'meta', 'migrations']),
    )
    expect(await kysely.selectFrom('meta').selectAll().orderBy('name').execute()).toEqual([
      { name: 'product', value: 'third-chair' },
      { name: 'product_version', value: PRODUCT_VERSION },
    ])
    const applied = await kysely.selectFrom('migrations').selectAll().execute()
    expect(applied.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name))
    expect(applied.every(({ at }) => Number.isSafeInteger(at))).toBe(true)
  })

  test('run once, however often the database is opened, and only those that it lacks', async () => {
    const settings = await fresh()
    for (const migrations of [MIGRATIONS, MIGRATIONS, [...MIGRATIONS, addNotes]]) {
      const database = await openDatabase(settings, migrations)
      expect(database.ok).toBe(true)
      if (database.ok) await database.value.close()
    }
    const again = await openDatabase(settings, [...MIGRATIONS, addNotes])
    if (!again.ok) throw new Error(again.failure.sentence)
    const names = await again.value.kysely.selectFrom('migrations').select('name').execute()
    expect(names.map(({ name }) => name).toSorted()).toEqual([
      ...MIGRATIONS.map(({ name }) => name),
      '9001-notes',
    ])
    await again.value.close()
  })

  test('leave nothing of a step that breaks, nor of the steps before it', async () => {
    const settings = await fresh()
    const broken = await openDatabase(settings, [...MIGRATIONS, addNotes, breakHalfway])
    expect(broken.ok ? null : broken.failure.code).toBe('failed')
    expect(broken.ok ? '' : broken.failure.sentence).toContain('no_such_table')
    const { kysely } = await opened(settings)
    const { kysely: unbroken } = await opened(await fresh())
    expect(await tablesOf(kysely)).toEqual(await tablesOf(unbroken))
  })

  test('refuse a database that a newer version has used, and change nothing in it', async () => {
    const settings = await fresh()
    const newer = await openDatabase(settings, [...MIGRATIONS, addNotes])
    if (!newer.ok) throw new Error(newer.failure.sentence)
    await newer.value.kysely
      .updateTable('meta')
      .set({ value: '9.2.0' })
      .where('name', '=', 'product_version')
      .execute()
    await newer.value.close()
    for (const _ of ['once', 'twice'])
      expect(await openDatabase(settings)).toEqual({
        ok: false,
        failure: {
          code: 'newer-database',
          sentence: `The database was last used by Third Chair 9.2.0, and this is ${PRODUCT_VERSION}, which does not know its tables: start the newer version, or restore a backup that this one can read.`,
        },
      })
  })
})

test.skipIf(POSTGRES === null)(
  'Migrations: five processes that start at once on Postgres wait for one another',
  async () => {
    const settings = await freshPostgres()
    const all = await Promise.all(
      Array.from({ length: 5 }, () => openDatabase(settings, [...MIGRATIONS, addNotes])),
    )
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
    for (const each of all) if (each.ok) await each.value.close()
  },
)

test.skipIf(POSTGRES === null)('Migrations: both engines end with the same columns', async () => {
  const [one, other] = await Promise.all(
    ENGINES.map(async ({ fresh }) => columnsOf((await opened(await fresh())).kysely)),
  )
  expect(one).toEqual(other)
})

const tablesOf = async (database: Database) =>
  (await database.introspection.getTables()).map(({ name }) => name).toSorted()

const columnsOf = async (database: Database) =>
  (await database.introspection.getTables())
    .flatMap(({ name, columns }) =>
      columns.map(
        (column) =>
          `${name}.${column.name} ${WIDTHS[column.dataType.toLowerCase()]} ${column.isNullable}`,
      ),
    )
    .toSorted()

/** What each engine calls the same thing. */
const WIDTHS: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'integer',
  int4: 'integer',
  bigint: 'bigint',
  int8: 'bigint',
}
