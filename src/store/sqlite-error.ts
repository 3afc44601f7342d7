/** SQLite's primary result codes that mean something to us. @source sqlite.org/rescode.html */
const CODES = {
  5: 'busy',
  8: 'read-only',
  10: 'input-output',
  11: 'damaged',
  13: 'full',
  14: 'cannot-open',
  26: 'not-a-database',
} as const

export type SqliteErrorCode = (typeof CODES)[keyof typeof CODES] | 'other'

/** The lower byte of an extended code is the primary one. */
const PRIMARY = 0xff

/** @returns null where SQLite did not say it */
export function sqliteErrorCode(error: unknown): SqliteErrorCode | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return null
  const known: Readonly<Record<number, SqliteErrorCode>> = CODES
  return known[error.errcode & PRIMARY] ?? 'other'
}
