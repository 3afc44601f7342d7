import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { failure, type Result, success } from '#lib/result.ts'
import { dataFolder } from './data-folder.ts'
import { lockFolder } from './lock-folder.ts'
import { type OpenFailure, openFailure } from './open-failure.ts'
import type { Opened } from './opened.ts'
import { createPrivateFile } from './private-file.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { damaged, sqliteFailure } from './sqlite-failure.ts'
import { isOurs } from './sqlite-identity.ts'
import type { Tables } from './tables.ts'

/** Nobody but a backup reads beside us, and it never holds the file longer than a moment. */
const BUSY_TIMEOUT_MS = 5_000

/** Opens the file in `folder` for this process alone, and makes both where there are none. */
export function openSqliteFile(folder: string): Result<Opened, OpenFailure> {
  const { database: path } = dataFolder(folder)
  const held = lockFolder(folder)
  if (!held.ok) return held
  let database: DatabaseSync | null = null
  try {
    createPrivateFile(path)
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
    const refused = prepare(database, path)
    if (refused === null) {
      const kysely = new Kysely<Tables>({ dialect: sqliteDialect(database) })
      return success({
        kysely,
        release: () => held.value.release(),
        explain: (error) => sqliteFailure(error, path),
      })
    }
    database.close()
    held.value.release()
    return failure(refused)
  } catch (error) {
    database?.close()
    held.value.release()
    return failure(sqliteFailure(error, path))
  }
}

function prepare(database: DatabaseSync, path: string): OpenFailure | null {
  if (!isOurs(database))
    return openFailure(
      'not-ours',
      `${path} is the database of another program: move it away, or point THIRD_CHAIR_DATA to another folder.`,
    )
  const mode = database.prepare('pragma journal_mode = wal').get()
  if (mode?.['journal_mode'] !== 'wal')
    return openFailure(
      'file-refused',
      `${path} cannot be written safely where it is: SQLite's write-ahead log needs a disk of this machine, not a network folder.`,
    )
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  const check = database.prepare('pragma quick_check(1)').get()
  return check?.['quick_check'] === 'ok' ? null : damaged(path)
}
