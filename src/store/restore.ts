import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { failure, type Result, success } from '#lib/result.ts'
import { type BackupFailure, backupFailure, saidBy } from './backup-failure.ts'
import { dataFolder } from './data-folder.ts'
import { eraseAgainInFile } from './erasure/erase-again.ts'
import { erasuresIn } from './erasure/erasures-in.ts'
import { inspectedBackup } from './inspected-backup.ts'
import { lockFolder } from './lock-folder.ts'
import { createPrivateFile } from './private-file.ts'
import type { SqliteIdentity } from './sqlite-identity.ts'
import { synced } from './synced.ts'

export interface Restored {
  readonly identity: SqliteIdentity
  /** where the database that was there is kept; null where there was none */
  readonly keptAside: string | null
  /** people who had been erased since the backup and were erased again */
  readonly erasedAgain: number
}

/**
 * Puts a backup in the place of the database in `folder`, while no server runs. The backup is copied and read through
 * before anything is touched, and takes the place in one step; what was there is kept beside it. Whoever was erased since
 * the backup is erased in the copy before it takes the place.
 */
export async function restore(
  folder: string,
  file: string,
  now: Date,
): Promise<Result<Restored, BackupFailure>> {
  const source = resolve(file)
  const unusable = unusableSource(source)
  if (unusable !== null) return failure(backupFailure('bad-file', unusable))
  const lock = lockFolder(folder)
  if (!lock.ok) {
    const sentence =
      lock.failure.code === 'in-use'
        ? `Third Chair is running on ${folder}: stop it, then restore.`
        : lock.failure.sentence
    return failure(backupFailure('could-not-run', sentence))
  }
  const paths = dataFolder(folder)
  try {
    rmSync(paths.incoming, { force: true })
    createPrivateFile(paths.incoming)
    copyFileSync(source, paths.incoming)
    createPrivateFile(paths.incoming)
    const inspected = inspectedBackup(paths.incoming, source)
    if (!inspected.ok) return inspected
    const erasures = erasuresIn(folder)
    if (!erasures.ok) return failure(backupFailure('could-not-run', erasures.failure))
    const erasedAgain = await eraseAgainInFile(paths.incoming, erasures.value)
    synced(paths.incoming)
    const keptAside = keepAside(folder, now)
    renameSync(paths.incoming, paths.database)
    synced(folder)
    return success({ identity: inspected.value, keptAside, erasedAgain })
  } catch (error) {
    return failure(backupFailure('could-not-run', `${source} was not restored: ${saidBy(error)}.`))
  } finally {
    rmSync(paths.incoming, { force: true })
    lock.value.release()
  }
}

function unusableSource(source: string): string | null {
  const stats = statSync(source, { throwIfNoEntry: false })
  if (stats === undefined || !stats.isFile()) return `${source} is not a file.`
  const log = statSync(`${source}-wal`, { throwIfNoEntry: false })
  if (log !== undefined && log.size > 0)
    return `${source} was copied from a running server, and part of it is still in ${source}-wal: use a file that "third-chair backup" made.`
  return null
}

/** Leaves nothing behind that SQLite would take for a part of the database that comes. */
function keepAside(folder: string, now: Date): string | null {
  const { database, log, logIndex } = dataFolder(folder)
  if (!existsSync(database)) {
    for (const stale of [log, logIndex]) rmSync(stale, { force: true })
    return null
  }
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-')
  const aside = join(folder, `third-chair.replaced-${stamp}.sqlite`)
  takeLogIn(database)
  keepUnderBothNames(database, aside)
  if (existsSync(log)) renameSync(log, `${aside}-wal`)
  rmSync(logIndex, { force: true })
  return aside
}

/** A server that was killed leaves a log with the last entries. A damaged file cannot take it in: both are kept then. */
function takeLogIn(path: string): void {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path)
    database.exec('pragma wal_checkpoint(truncate)')
  } catch {
    // Kept aside as it is.
  } finally {
    database?.close()
  }
}

/** The database stays in its place until the new one takes it; not every disk can give a file two names. */
function keepUnderBothNames(path: string, second: string): void {
  try {
    linkSync(path, second)
  } catch {
    copyFileSync(path, second)
    createPrivateFile(second)
  }
}
