import type { DatabaseSync } from 'node:sqlite'
import { PRODUCT } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'

/** What a SQLite file says about itself. */
export interface SqliteIdentity {
  readonly version: string
  /** names of the steps of the schema it has had */
  readonly migrations: readonly string[]
}

/** @returns null where it is a database of another program, or an empty one */
export function sqliteIdentity(database: DatabaseSync): SqliteIdentity | null {
  if (!hasTable(database, 'meta') || !hasTable(database, 'migrations')) return null
  const meta = database.prepare('select value from meta where name = ?')
  if (meta.get('product')?.['value'] !== PRODUCT) return null
  return {
    version: String(meta.get('product_version')?.['value'] ?? ''),
    migrations: database
      .prepare('select name from migrations order by name')
      .all()
      .map(({ name }) => String(name)),
  }
}

/** An empty file may become ours. */
export const isOurs = (database: DatabaseSync): boolean =>
  sqliteIdentity(database) !== null ||
  database.prepare("select 1 from sqlite_schema where name not like 'sqlite_%'").get() === undefined

export const isNewer = ({ migrations }: SqliteIdentity): boolean =>
  migrations.some((name) => !MIGRATIONS.some((known) => known.name === name))

const hasTable = (database: DatabaseSync, name: string): boolean =>
  database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(name) !==
  undefined
