import { failure, type Result, success } from '#lib/result.ts'
import { connectPostgres } from './connect-postgres.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations.ts'
import type { OpenFailure } from './open-failure.ts'
import { openSqliteFile } from './open-sqlite-file.ts'
import type { StoreSettings } from './store-settings.ts'
import type { Database } from './tables.ts'

/** A database that is brought to this program's schema and ready. */
export interface OpenDatabase {
  readonly engine: 'sqlite' | 'postgres'
  readonly kysely: Database
  /** Waits for what runs, then lets go of the file and its lock, or of the connections. */
  readonly close: () => Promise<void>
}

/** Opens the database of the settings, makes it where there is none, and runs the steps of the schema it lacks. */
export async function openDatabase(
  settings: StoreSettings,
  migrations?: readonly Migration[],
): Promise<Result<OpenDatabase, OpenFailure>> {
  const opened =
    settings.engine === 'sqlite'
      ? openSqliteFile(settings.folder)
      : success(connectPostgres(settings.url))
  if (!opened.ok) return opened
  const { engine } = settings
  const { kysely, release, explain } = opened.value
  let closed: Promise<void> | null = null
  const close = () => {
    closed ??= kysely.destroy().finally(release)
    return closed
  }
  try {
    const migrated = await migrate(kysely, {
      engine,
      ...(migrations === undefined ? {} : { migrations }),
    })
    if (migrated.ok) return success({ engine, kysely, close })
    await close()
    return migrated
  } catch (error) {
    await close()
    return failure(explain(error))
  }
}
