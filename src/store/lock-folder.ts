import { mkdirSync } from 'node:fs'
import { failure, type Result, success } from '#lib/result.ts'
import { dataFolder } from './data-folder.ts'
import { type OpenFailure, openFailure } from './open-failure.ts'
import { type ProcessLock, takeProcessLock } from './process-lock.ts'
import { sqliteFailure } from './sqlite-failure.ts'

/** Only the owner may enter a folder that we make; one that was there keeps its rights. */
const OWNER_ONLY = 0o700

/** Takes the lock of a data folder; it tells a running server from a file that is free. */
export function lockFolder(folder: string): Result<ProcessLock, OpenFailure> {
  const { lock: path } = dataFolder(folder)
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY })
    const lock = takeProcessLock(path)
    if (lock !== null) return success(lock)
    return failure(
      openFailure(
        'in-use',
        `Another Third Chair is running on ${folder}, and one file serves one process: stop that one, give this one a folder of its own with THIRD_CHAIR_DATA, or let several work on Postgres with DATABASE_URL.`,
      ),
    )
  } catch (error) {
    return failure(sqliteFailure(error, path))
  }
}
