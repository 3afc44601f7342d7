import { DatabaseSync } from 'node:sqlite'
import { failure, type Result, success } from '#lib/result.ts'
import { type BackupFailure, backupFailure, saidBy } from './backup-failure.ts'
import { PRODUCT_VERSION } from './product-version.ts'
import { isNewer, type SqliteIdentity, sqliteIdentity } from './sqlite-identity.ts'

/**
 * Reads a copy of a database from end to end.
 * @param path a file that nothing else has open; it is left without a write-ahead log
 * @param name what the operator knows the file by
 */
export function inspectedBackup(path: string, name: string): Result<SqliteIdentity, BackupFailure> {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path)
    const identity = sqliteIdentity(database)
    if (identity === null) return bad(`${name} is not a backup of Third Chair.`)
    if (isNewer(identity))
      return bad(
        `${name} was made by Third Chair ${identity.version}, and this is ${PRODUCT_VERSION}, which does not know its tables: restore it with that version or a later one.`,
      )
    database.exec('pragma journal_mode = delete')
    const check = database.prepare('pragma integrity_check(1)').get()?.['integrity_check']
    return check === 'ok' ? success(identity) : bad(`${name} is damaged (${check}): use another.`)
  } catch (error) {
    return bad(`${name} cannot be read as a backup: SQLite said "${saidBy(error)}".`)
  } finally {
    database?.close()
  }
}

const bad = (sentence: string) => failure(backupFailure('bad-file', sentence))
