import { type Kysely, sql } from 'kysely'
import { failure, type Result, success } from '#lib/result.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { type OpenFailure, openFailure } from './open-failure.ts'
import { PRODUCT_VERSION } from './product-version.ts'
import type { Tables } from './tables.ts'

/** What `meta` holds under `product` in every database of ours. */
export const PRODUCT = 'third-chair'

/** Any number, the same in every process: they wait for one another under it. */
const MIGRATION_LOCK = 7_130_443_001

export interface Migrating {
  readonly engine: 'sqlite' | 'postgres'
  readonly migrations?: readonly Migration[]
  readonly version?: string
}

/**
 * Brings a database to the program's schema in one transaction: all steps or none. On Postgres, processes that start
 * at once wait for the first; on SQLite there is only one.
 * @throws what the engine says; nothing has changed then
 */
export function migrate(
  database: Kysely<Tables>,
  { engine, migrations = MIGRATIONS, version = PRODUCT_VERSION }: Migrating,
): Promise<Result<null, OpenFailure>> {
  return database.transaction().execute(async (transaction) => {
    if (engine === 'postgres') {
      await sql`set local statement_timeout = 0`.execute(transaction)
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction)
    }
    await createRecord(transaction)
    const applied = await transaction.selectFrom('migrations').select('name').execute()
    const names = new Set(applied.map(({ name }) => name))
    if (applied.some(({ name }) => !migrations.some((known) => known.name === name)))
      return failure(newerDatabase(await readMeta(transaction, 'product_version'), version))
    for (const { name, up } of migrations.filter((known) => !names.has(known.name))) {
      // A step sees no tables: it was written for the schema as it stood before it.
      await up(transaction as unknown as Kysely<unknown>)
      await transaction.insertInto('migrations').values({ name, at: Date.now() }).execute()
    }
    await writeMeta(transaction, 'product', PRODUCT)
    await writeMeta(transaction, 'product_version', version)
    return success(null)
  })
}

export const newerDatabase = (writtenBy: string | null, version: string): OpenFailure =>
  openFailure(
    'newer-database',
    `The database was last used by Third Chair ${writtenBy ?? 'of a newer version'}, and this is ${version}, which does not know its tables: start the newer version, or restore a backup that this one can read.`,
  )

async function createRecord(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
}

async function readMeta(database: Kysely<Tables>, name: string): Promise<string | null> {
  const row = await database
    .selectFrom('meta')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.value ?? null
}

/** Nothing is written where it already says so: a start that changes nothing leaves the file as it is. */
async function writeMeta(database: Kysely<Tables>, name: string, value: string): Promise<void> {
  if ((await readMeta(database, name)) === value) return
  await database
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
