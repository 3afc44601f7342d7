import { spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { journalEntry } from '#tests/conformance/journal-entry.ts'
import { openedStore, scratchFolder } from '#tests/setup/scratch-store.ts'
import { backUp } from './back-up.ts'
import { MIGRATIONS } from './migrations.ts'
import { PRODUCT_VERSION } from './product-version.ts'
import { restore } from './restore.ts'
import { storedJournal } from './stored-journal.ts'

const NOW = new Date('2026-11-23T05:20:38.123Z')
const IDENTITY = { version: PRODUCT_VERSION, migrations: MIGRATIONS.map(({ name }) => name) }

/** A data folder with one session of so many entries. */
async function dataWith(length: number, folder = join(scratchFolder(), 'data')) {
  const database = await openedStore({ engine: 'sqlite', folder })
  const store = storedJournal(database)
  for (let index = 0; index < length; index++)
    await store.append(journalEntry('a', index, `${index}`))
  // Pages enough for damage to hit some of them.
  const filling = Array.from({ length: 400 }, (_, at) => ({ name: `${at}`, value: 'x'.repeat(90) }))
  await database.kysely.insertInto('meta').values(filling).execute()
  return { folder, database, store }
}

async function lengthIn(folder: string): Promise<number> {
  const database = await openedStore({ engine: 'sqlite', folder })
  const { length } = await storedJournal(database).read('a')
  await database.close()
  return length
}

describe('A backup', () => {
  test('is made while the server writes, for its owner alone, and holds all that was acknowledged before', async () => {
    const { folder, database, store } = await dataWith(6)
    const file = join(scratchFolder(), 'copy.sqlite')
    const written: Promise<unknown>[] = []
    for (let index = 6; index < 12; index++) written.push(store.append(journalEntry('a', index)))
    expect(backUp(folder, file)).toEqual(success(IDENTITY))
    await Promise.all(written)
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(join(file, '..'))).toEqual(['copy.sqlite'])
    expect(await store.read('a')).toHaveLength(12)
    await database.close()
    expect((await restore(folder, file, NOW)).ok).toBe(true)
    expect(await lengthIn(folder)).toBe(6)
  })

  test('can be made while no server runs, and of a server that was killed', async () => {
    const { folder, database } = await dataWith(3)
    await database.close()
    expect(backUp(folder, join(folder, 'one.sqlite'))).toEqual(success(IDENTITY))
    expect(await lengthIn(folder)).toBe(3)
  })

  test('does not hold what was deleted', async () => {
    const { folder, database } = await dataWith(2)
    await database.kysely
      .insertInto('meta')
      .values({ name: 'x', value: 'a deleted secret' })
      .execute()
    await database.kysely.deleteFrom('meta').where('name', '=', 'x').execute()
    const file = join(scratchFolder(), 'copy.sqlite')
    backUp(folder, file)
    await database.close()
    expect(contains(file, 'session.opened')).toBe(true)
    expect(contains(file, 'a deleted secret')).toBe(false)
  })

  test('is refused over a file that is there, and where there is nothing to copy', async () => {
    const { folder, database } = await dataWith(1)
    await database.close()
    const file = join(scratchFolder(), 'copy.sqlite')
    writeFileSync(file, 'precious')
    expect(backUp(folder, file)).toEqual(
      failure({
        kind: 'wrong-usage',
        sentence: `${file} is there already: name a file that is not.`,
      }),
    )
    const empty = scratchFolder()
    expect(backUp(empty, `${file}2`)).toEqual(
      failure({
        kind: 'could-not-run',
        sentence: `There is no database in ${empty}: set THIRD_CHAIR_DATA to the folder that the server uses.`,
      }),
    )
    const { kind } = refusalOf(backUp(folder, join(empty, 'no', 'such', 'folder.sqlite')))
    expect(kind).toBe('could-not-run')
  })

  test('of a damaged database is not made', async () => {
    const { folder, database } = await dataWith(2)
    await database.close()
    damage(join(folder, 'third-chair.sqlite'))
    const file = join(scratchFolder(), 'copy.sqlite')
    expect(backUp(folder, file).ok).toBe(false)
    expect(readdirSync(join(file, '..'))).toEqual([])
  })
})

describe('Restoring', () => {
  test('brings back what was, and keeps what is beside it', async () => {
    const { folder, database, store } = await dataWith(5)
    const file = join(scratchFolder(), 'copy.sqlite')
    backUp(folder, file)
    for (let index = 5; index < 9; index++) await store.append(journalEntry('a', index))
    await database.close()
    const keptAside = join(folder, 'third-chair.replaced-2026-11-23T05-20-38-123Z.sqlite')
    expect(await restore(folder, file, NOW)).toEqual(
      success({ identity: IDENTITY, keptAside, erasedAgain: 0 }),
    )
    expect(await lengthIn(folder)).toBe(5)
    const other = join(scratchFolder(), 'data')
    expect(await restore(other, keptAside, NOW)).toEqual(
      success({ identity: IDENTITY, keptAside: null, erasedAgain: 0 }),
    )
    expect(await lengthIn(other)).toBe(9)
    expect((statSync(join(other, 'third-chair.sqlite')).mode & 0o777).toString(8)).toBe('600')
  })

  test('is refused while a server runs, and changes nothing then', async () => {
    const { folder, database } = await dataWith(4)
    const file = join(scratchFolder(), 'copy.sqlite')
    backUp(folder, file)
    const before = readdirSync(folder)
    expect(await restore(folder, file, NOW)).toEqual(
      failure({
        kind: 'could-not-run',
        sentence: `Third Chair is running on ${folder}: stop it, then restore.`,
      }),
    )
    expect(readdirSync(folder)).toEqual(before)
    await database.close()
    expect((await restore(folder, file, NOW)).ok).toBe(true)
  })

  test('takes in the log of a server that was killed, and leaves none behind', async () => {
    const { folder, database } = await dataWith(2)
    const file = join(scratchFolder(), 'copy.sqlite')
    backUp(folder, file)
    await database.close()
    const killed = join(scratchFolder(), 'data')
    spawnSync(process.execPath, [
      join(import.meta.dirname, 'write-and-die.fixture.ts'),
      killed,
      '6',
    ])
    expect(statSync(join(killed, 'third-chair.sqlite-wal')).size).toBeGreaterThan(0)
    const restored = await restore(killed, file, NOW)
    const keptAside = restored.ok ? (restored.value.keptAside ?? '') : ''
    expect(readdirSync(killed).toSorted()).toEqual([
      'third-chair.lock',
      'third-chair.replaced-2026-11-23T05-20-38-123Z.sqlite',
      'third-chair.sqlite',
    ])
    expect(await lengthIn(killed)).toBe(2)
    const aside = join(scratchFolder(), 'data')
    expect((await restore(aside, keptAside, NOW)).ok).toBe(true)
    expect(await lengthIn(aside)).toBe(6)
  })

  test('replaces a damaged database, which is kept as it is with its log', async () => {
    const { folder, database } = await dataWith(2)
    const file = join(scratchFolder(), 'copy.sqlite')
    backUp(folder, file)
    await database.close()
    const path = join(folder, 'third-chair.sqlite')
    writeFileSync(path, 'Dear diary, '.repeat(500))
    writeFileSync(`${path}-wal`, 'not a log')
    const restored = await restore(folder, file, NOW)
    const keptAside = restored.ok ? (restored.value.keptAside ?? '') : ''
    expect(contains(keptAside, 'Dear diary')).toBe(true)
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(await lengthIn(folder)).toBe(2)
  })

  test.each(['nothing', 'a folder', 'text', 'a database of another program', 'a damaged backup'])(
    'refuses %s and leaves the data as it is',
    async (kind) => {
      const { folder, database } = await dataWith(2)
      const file = await badBackup(kind, folder)
      await database.close()
      const { kind: fault, sentence } = refusalOf(await restore(folder, file, NOW))
      expect(fault).toBe('bad-file')
      expect(sentence.startsWith(file)).toBe(true)
      expect(readdirSync(folder).toSorted()).toEqual(['third-chair.lock', 'third-chair.sqlite'])
      expect(await lengthIn(folder)).toBe(2)
    },
  )

  test('refuses a backup of a newer version, and names the version', async () => {
    const { folder, database } = await dataWith(1)
    const file = join(scratchFolder(), 'copy.sqlite')
    backUp(folder, file)
    await database.close()
    const copy = new DatabaseSync(file)
    copy.exec("insert into migrations values ('9001-next', 0)")
    copy.exec("update meta set value = '9.2.0' where name = 'product_version'")
    copy.close()
    expect(await restore(folder, file, NOW)).toEqual(
      failure({
        kind: 'bad-file',
        sentence: `${file} was made by Third Chair 9.2.0, and this is ${PRODUCT_VERSION}, which does not know its tables: restore it with that version or a later one.`,
      }),
    )
  })

  test('refuses a file that was copied by hand from under a running server', async () => {
    const { folder, database } = await dataWith(3)
    const file = join(scratchFolder(), 'copy.sqlite')
    for (const suffix of ['', '-wal'])
      copyFileSync(join(folder, `third-chair.sqlite${suffix}`), `${file}${suffix}`)
    await database.close()
    expect(await restore(folder, file, NOW)).toEqual(
      failure({
        kind: 'bad-file',
        sentence: `${file} was copied from a running server, and part of it is still in ${file}-wal: use a file that "third-chair backup" made.`,
      }),
    )
  })
})

async function badBackup(kind: string, folder: string): Promise<string> {
  const file = join(scratchFolder(), 'copy.sqlite')
  if (kind === 'a folder') return scratchFolder()
  if (kind === 'text') writeFileSync(file, 'Dear diary, '.repeat(500))
  if (kind === 'a database of another program') {
    const database = new DatabaseSync(file)
    database.exec('create table meta (name text, value text)')
    database.close()
  }
  if (kind === 'a damaged backup') {
    backUp(folder, file)
    damage(file)
  }
  return file
}

/** Overwrites two pages before the last one. */
function damage(path: string): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(8192, 0x5a), 0, 8192, statSync(path).size - 12_288)
  closeSync(file)
}

const contains = (path: string, text: string): boolean => readFileSync(path).includes(text)

function refusalOf(result: ReturnType<typeof backUp> | Awaited<ReturnType<typeof restore>>) {
  if (result.ok) throw new Error('it was not refused')
  return result.failure
}
