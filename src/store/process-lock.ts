import { DatabaseSync } from 'node:sqlite'
import { createPrivateFile } from './private-file.ts'
import { sqliteErrorCode } from './sqlite-error.ts'

/** Held by one process at a time. The system lets go of it however the process ends, `kill -9` included. */
export interface ProcessLock {
  readonly release: () => void
}

/**
 * A transaction that stays open on an empty SQLite file: SQLite then holds the system's own lock on it. The file is
 * never deleted, since two processes could otherwise each hold a file of that name.
 * @returns null where another process, or another part of this one, holds it
 * @throws what SQLite or the file system says where the file cannot be used at all
 */
export function takeProcessLock(path: string): ProcessLock | null {
  createPrivateFile(path)
  const file = new DatabaseSync(path)
  try {
    file.exec('pragma journal_mode = memory')
    file.exec('begin exclusive')
  } catch (error) {
    file.close()
    if (sqliteErrorCode(error) === 'busy') return null
    throw error
  }
  return { release: () => file.close() }
}
