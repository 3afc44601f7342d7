import { join } from 'node:path'

/** The files of one SQLite database, all in one folder. */
export const dataFolder = (folder: string) => ({
  database: join(folder, 'third-chair.sqlite'),
  /** SQLite's own: what is committed but not yet in the file itself, and the index of it */
  log: join(folder, 'third-chair.sqlite-wal'),
  logIndex: join(folder, 'third-chair.sqlite-shm'),
  /** empty; whoever holds a lock on it has the database to itself */
  lock: join(folder, 'third-chair.lock'),
  /** a restored database while it is being checked */
  incoming: join(folder, 'third-chair.sqlite.incoming'),
  /** who was erased: ids and times, one a line, so that an older backup brings nobody back */
  erasures: join(folder, 'erasures.jsonl'),
})
