import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type Result, success } from '#lib/result.ts'
import { dataFolder } from '#store/data-folder.ts'
import type { Erasure } from './erasure.ts'
import { readErasureList } from './erasure-list.ts'

/**
 * Whoever was erased, by the list beside the database of a folder and by the database itself, as far as it can be read.
 * Nothing else has it open.
 */
export function erasuresIn(folder: string): Result<readonly Erasure[], string> {
  const { database, erasures: list } = dataFolder(folder)
  const listed = readErasureList(list)
  if (!listed.ok || !existsSync(database)) return listed
  const known = new Set(listed.value.map(({ person }) => person))
  const others = erasuresInFile(database).filter(({ person }) => !known.has(person))
  return success([...listed.value, ...others])
}

/** A damaged file, or one from before there was such a table, says nothing; the list beside it still does. */
function erasuresInFile(path: string): readonly Erasure[] {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path)
    return database
      .prepare('select person_id as person, at from erasures')
      .all()
      .map(({ person, at }) => ({ person: String(person), at: Number(at) }))
  } catch {
    return []
  } finally {
    database?.close()
  }
}
