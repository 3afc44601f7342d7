import { sql } from 'kysely'
import type { OpenDatabase } from '#store/open-database.ts'

/**
 * Does work that deletes, so that what was deleted cannot be read in the file afterwards: SQLite would leave it on
 * free pages and in its log. Postgres clears up by itself, by its own rules.
 */
export async function overwriteDeleted<Value>(
  { kysely, engine }: Pick<OpenDatabase, 'kysely' | 'engine'>,
  work: () => Promise<Value>,
): Promise<Value> {
  if (engine === 'postgres') return work()
  await sql`pragma secure_delete = on`.execute(kysely)
  const done = await work()
  await sql`pragma wal_checkpoint(truncate)`.execute(kysely)
  return done
}
