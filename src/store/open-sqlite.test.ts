import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { opened, openedStore, scratchFolder } from '#tests/setup/scratch-store.ts'
import { openDatabase } from './open-database.ts'

const settingsOf = (folder: string) => ({ engine: 'sqlite', folder }) as const

const refusal = async (folder: string) => {
  const database = await openDatabase(settingsOf(folder))
  if (database.ok) throw new Error('it opened')
  return database.failure
}

const rights = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('A SQLite file', () => {
  test('is made where there is none, for its owner alone, and stays so', async () => {
    const folder = join(scratchFolder(), 'one', 'two')
    const first = await openDatabase(settingsOf(folder))
    expect(first.ok).toBe(true)
    const file = join(folder, 'third-chair.sqlite')
    const files = ['', '-wal', '-shm'].map((suffix) => `${file}${suffix}`)
    expect([folder, ...files, join(folder, 'third-chair.lock')].map(rights)).toEqual([
      '700',
      '600',
      '600',
      '600',
      '600',
    ])
    if (first.ok) await first.value.close()
    chmodSync(file, 0o644)
    await opened(settingsOf(folder))
    expect(rights(file)).toBe('600')
  })

  test('leaves the rights of a folder that was there', async () => {
    const folder = scratchFolder()
    chmodSync(folder, 0o750)
    await opened(settingsOf(folder))
    expect(rights(folder)).toBe('750')
  })

  test('syncs every commit, keeps a log beside the file, and holds references', async () => {
    const { kysely } = await opened(settingsOf(scratchFolder()))
    const pragma = async (name: string) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(kysely)).rows[0] ?? {})[0]
    expect([
      await pragma('journal_mode'),
      await pragma('synchronous'),
      await pragma('foreign_keys'),
      await pragma('busy_timeout'),
    ]).toEqual(['wal', 2, 1, 5000])
  })

  test('rolls back what fails in a transaction, and what it nests', async () => {
    const { kysely } = await opened(settingsOf(scratchFolder()))
    await expect(
      kysely.transaction().execute(async (transaction) => {
        await transaction.insertInto('meta').values({ name: 'a', value: '1' }).execute()
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    const outer = await kysely.startTransaction().execute()
    await outer.insertInto('meta').values({ name: 'b', value: '1' }).execute()
    const inner = await outer.savepoint('in"ner').execute()
    await inner.insertInto('meta').values({ name: 'c', value: '1' }).execute()
    await (await inner.rollbackToSavepoint('in"ner').execute()).commit().execute()
    const rows = await kysely
      .selectFrom('meta')
      .select('name')
      .where('name', 'in', ['a', 'b', 'c'])
      .execute()
    expect(rows).toEqual([{ name: 'b' }])
  })

  test('gives its rows one by one where they are asked for so', async () => {
    const { kysely } = await opened(settingsOf(scratchFolder()))
    const names: string[] = []
    for await (const { name } of kysely.selectFrom('meta').select('name').orderBy('name').stream())
      names.push(name)
    expect(names).toEqual(['product', 'product_version'])
  })

  test('is refused to a second one, in this process and in another, while the first lives', async () => {
    const folder = scratchFolder()
    const sentence = `Another Third Chair is running on ${folder}, and one file serves one process: stop that one, give this one a folder of its own with THIRD_CHAIR_DATA, or let several work on Postgres with DATABASE_URL.`
    const holder = await holderProcess(folder)
    expect(await refusal(folder)).toEqual({ code: 'in-use', sentence })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const first = await openDatabase(settingsOf(folder))
    expect(first.ok).toBe(true)
    expect(await refusal(folder)).toEqual({ code: 'in-use', sentence })
    expect(await refusal(folder)).toEqual({ code: 'in-use', sentence })
    if (first.ok) await first.value.close()
    await opened(settingsOf(folder))
  })

  test('is refused where the folder cannot be made or the file not be written', async () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'file'), '')
    const below = await refusal(join(folder, 'file', 'data'))
    expect(below.code).toBe('file-refused')
    expect(below.sentence).toContain('cannot be written (ENOTDIR')
    mkdirSync(join(folder, 'third-chair.sqlite'))
    const { code, sentence } = await refusal(folder)
    expect(code).toBe('file-refused')
    expect(sentence).toBe(
      `${join(folder, 'third-chair.sqlite')} cannot be written (unable to open database file): let the user this program runs as write there, or point THIRD_CHAIR_DATA to a folder where it may.`,
    )
  })

  test('is refused where it is no database, or another program’s', async () => {
    const text = scratchFolder()
    writeFileSync(join(text, 'third-chair.sqlite'), 'Dear diary, '.repeat(100))
    expect((await refusal(text)).code).toBe('not-a-database')
    const other = scratchFolder()
    const file = join(other, 'third-chair.sqlite')
    const database = new DatabaseSync(file)
    database.exec('create table cookies (name text)')
    database.close()
    const before = readFileSync(file)
    expect(await refusal(other)).toEqual({
      code: 'not-ours',
      sentence: `${file} is the database of another program: move it away, or point THIRD_CHAIR_DATA to another folder.`,
    })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('is refused where it is damaged, before anybody sits down', async () => {
    const folder = scratchFolder()
    const { kysely, close } = await openedStore(settingsOf(folder))
    const values = Array.from({ length: 400 }, (_, at) => ({
      name: `name ${at}`,
      value: 'x'.repeat(90),
    }))
    await kysely.insertInto('meta').values(values).execute()
    await close()
    const file = openSync(join(folder, 'third-chair.sqlite'), 'r+')
    writeSync(
      file,
      Buffer.alloc(8192, 0x5a),
      0,
      8192,
      statSync(join(folder, 'third-chair.sqlite')).size - 12_288,
    )
    closeSync(file)
    expect(await refusal(folder)).toEqual({
      code: 'damaged',
      sentence: `${join(folder, 'third-chair.sqlite')} is damaged: stop the server, keep a copy of the file, and bring back the last backup with "third-chair restore FILE".`,
    })
  })

  test('lets go of its lock when it was refused', async () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'third-chair.sqlite'), 'Dear diary, '.repeat(100))
    expect((await refusal(folder)).code).toBe('not-a-database')
    writeFileSync(join(folder, 'third-chair.sqlite'), '')
    await opened(settingsOf(folder))
  })
})

/** Another process that has the database open. */
async function holderProcess(folder: string) {
  const holder = spawn(
    process.execPath,
    [join(import.meta.dirname, 'hold-database.fixture.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(holder.stdout, 'data')
  return holder
}
