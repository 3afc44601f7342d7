import { dirname } from 'node:path'
import { sql } from 'kysely'
import { dataFolder } from '#store/data-folder.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { Erasure } from './erasure.ts'
import { appendToErasureList } from './erasure-list.ts'

/**
 * Notes an erasure beside the file of a SQLite database. Postgres has no such place: there the operator saves the list
 * with `third-chair erase-user --list`.
 */
export async function noteErasure(
  { kysely, engine }: Pick<OpenDatabase, 'kysely' | 'engine'>,
  erasure: Erasure,
): Promise<void> {
  if (engine === 'postgres') return
  const { rows } = await sql<{
    readonly name: string
    readonly file: string
  }>`pragma database_list`.execute(kysely)
  const file = rows.find(({ name }) => name === 'main')?.file ?? ''
  if (file !== '') appendToErasureList(dataFolder(dirname(file)).erasures, erasure)
}
