import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Writes a file, or the names in a folder, through to the disk. Never for a file that SQLite has open in this process:
 * closing it would drop SQLite's locks.
 */
export function synced(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
