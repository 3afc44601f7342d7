import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { invariant } from '#lib/invariant.ts'
import { migrate } from '#store/migrate.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import { sqliteDialect } from '#store/sqlite-dialect.ts'
import type { Tables } from '#store/tables.ts'
import { erasePerson } from './erase-person.ts'
import type { Erasure } from './erasure.ts'

/**
 * Erases again whoever a backup has brought back.
 * @returns how many had come back
 */
export async function eraseAgain(
  database: Pick<OpenDatabase, 'kysely' | 'engine'>,
  erasures: readonly Erasure[],
): Promise<number> {
  const known = await database.kysely.selectFrom('erasures').select('person_id').execute()
  const still = new Set(known.map(({ person_id }) => person_id))
  let returned = 0
  for (const { person, at } of erasures.filter(({ person: id }) => !still.has(id))) {
    still.add(person)
    const erased = await erasePerson(database, { person, at, by: 'restore', newId: randomUUID })
    invariant(erased.ok, 'an erasure after a restore is never refused')
    if (erased.value.wasThere) returned += 1
  }
  return returned
}

/** The same in a file that nothing has open; it is brought to this program's schema first. */
export async function eraseAgainInFile(
  path: string,
  erasures: readonly Erasure[],
): Promise<number> {
  if (erasures.length === 0) return 0
  const sqlite = new DatabaseSync(path)
  sqlite.exec('pragma foreign_keys = on')
  const kysely = new Kysely<Tables>({ dialect: sqliteDialect(sqlite) })
  try {
    const migrated = await migrate(kysely, { engine: 'sqlite' })
    invariant(migrated.ok, 'a backup of a newer version was refused before')
    return await eraseAgain({ kysely, engine: 'sqlite' }, erasures)
  } finally {
    await kysely.destroy()
  }
}
