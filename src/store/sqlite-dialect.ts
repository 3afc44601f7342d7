import type { DatabaseSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { sqliteConnection } from './sqlite-connection.ts'

/**
 * Kysely over one `node:sqlite` connection. Kysely itself makes whoever wants the connection wait for the one who
 * has it, since the adapter says that there is only one.
 */
export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driver(database),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

function driver(database: DatabaseSync): Driver {
  const connection = sqliteConnection(database)
  const run = async (on: DatabaseConnection, sql: string) => {
    await on.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    // Immediately, so that a transaction which reads first cannot fail half-way for want of the right to write.
    beginTransaction: (on) => run(on, 'begin immediate'),
    commitTransaction: (on) => run(on, 'commit'),
    rollbackTransaction: async (on) => {
      // A full disk ends a transaction by itself; rolling back once more would hide the first error.
      if (database.isTransaction) await run(on, 'rollback')
    },
    savepoint: async (on, name) => run(on, `savepoint ${quoted(name)}`),
    rollbackToSavepoint: async (on, name) => run(on, `rollback to ${quoted(name)}`),
    releaseSavepoint: async (on, name) => run(on, `release ${quoted(name)}`),
    destroy: async () => database.close(),
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
