import { chmodSync, closeSync, openSync } from 'node:fs'

/** Read and written by the owner, by nobody else. */
const OWNER_ONLY = 0o600

/**
 * Makes an empty file that only its owner can read, or takes that right from others where the file exists. It is
 * never opened then: closing it would drop the locks that this process holds on it.
 */
export function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', OWNER_ONLY))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    chmodSync(path, OWNER_ONLY)
  }
}
