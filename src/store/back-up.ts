import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { failure, type Result } from '#lib/result.ts'
import { type BackupFailure, backupFailure, saidBy } from './backup-failure.ts'
import { dataFolder } from './data-folder.ts'
import { inspectedBackup } from './inspected-backup.ts'
import { createPrivateFile } from './private-file.ts'
import type { SqliteIdentity } from './sqlite-identity.ts'
import { synced } from './synced.ts'

const BUSY_TIMEOUT_MS = 5_000

/**
 * Writes a whole, checked copy of the database in `folder` to `file`, whether a server runs or not. `VACUUM INTO` reads
 * one moment of the database however long it takes, and leaves out what was deleted; SQLite's online backup would begin
 * anew whenever another process writes.
 * @param file must not exist; it appears only once it is whole, read through and on the disk
 */
export function backUp(folder: string, file: string): Result<SqliteIdentity, BackupFailure> {
  const { database: path } = dataFolder(folder)
  const target = resolve(file)
  if (!existsSync(path))
    return failure(
      backupFailure(
        'could-not-run',
        `There is no database in ${folder}: set THIRD_CHAIR_DATA to the folder that the server uses.`,
      ),
    )
  if (existsSync(target))
    return failure(
      backupFailure('wrong-usage', `${target} is there already: name a file that is not.`),
    )
  const partial = `${target}.partial`
  try {
    rmSync(partial, { force: true })
    createPrivateFile(partial)
    copyInto(path, partial)
    const inspected = inspectedBackup(partial, 'The copy just made')
    if (!inspected.ok) return inspected
    synced(partial)
    renameSync(partial, target)
    synced(dirname(target))
    return inspected
  } catch (error) {
    return failure(
      backupFailure('could-not-run', `${path} was not copied to ${target}: ${saidBy(error)}.`),
    )
  } finally {
    rmSync(partial, { force: true })
  }
}

function copyInto(path: string, partial: string): void {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    database.prepare('vacuum into ?').run(partial)
  } finally {
    database.close()
  }
}
