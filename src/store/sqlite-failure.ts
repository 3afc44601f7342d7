import { type OpenFailure, openFailure } from './open-failure.ts'
import { sqliteErrorCode } from './sqlite-error.ts'

export const damaged = (path: string): OpenFailure =>
  openFailure(
    'damaged',
    `${path} is damaged: stop the server, keep a copy of the file, and bring back the last backup with "third-chair restore FILE".`,
  )

/** @returns what the operator is told about an error at a SQLite file */
export function sqliteFailure(error: unknown, path: string): OpenFailure {
  const said = error instanceof Error ? error.message : String(error)
  switch (sqliteErrorCode(error)) {
    case 'damaged':
      return damaged(path)
    case 'not-a-database':
      return openFailure(
        'not-a-database',
        `${path} is not a database: move it away, or bring back a backup with "third-chair restore FILE".`,
      )
    case 'full':
      return openFailure('disk-full', `The disk under ${path} is full: make room and start again.`)
    case 'busy':
      return openFailure(
        'in-use',
        `Another program holds ${path}: close whatever has it open and start again.`,
      )
    case 'other':
      return openFailure('failed', `${path} could not be used: SQLite said "${said}".`)
    case 'read-only':
    case 'input-output':
    case 'cannot-open':
    case null:
      break
  }
  if (isOutOfSpace(error))
    return openFailure('disk-full', `The disk under ${path} is full: make room and start again.`)
  return openFailure(
    'file-refused',
    `${path} cannot be written (${said}): let the user this program runs as write there, or point THIRD_CHAIR_DATA to a folder where it may.`,
  )
}

const isOutOfSpace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'
