import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillCourse } from '#store/erasure/filled-course.fixture.ts'
import { ADA, IDA, MAX } from '#store/erasure/filled-rows.fixture.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import type { Database } from '#store/tables.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { openedStore, scratchFolder } from '#tests/setup/scratch-store.ts'
import { backUpTo } from './backup.ts'
import { eraseUserFrom } from './erase-user.ts'
import { exportUserFrom } from './export-user.ts'
import { purgeFrom } from './purge.ts'
import { restoreFrom } from './restore.ts'
import { runCommand } from './run-command.fixture.ts'

const DAY = 86_400_000

async function inDatabase<Value>(
  settings: StoreSettings,
  work: (kysely: Database) => Promise<Value>,
): Promise<Value> {
  const database = await openedStore(settings)
  try {
    return await work(database.kysely)
  } finally {
    await database.close()
  }
}

const namesIn = (settings: StoreSettings) =>
  inDatabase(settings, async (kysely) => {
    const rows = await kysely.selectFrom('people').select('name').orderBy('name').execute()
    return rows.map(({ name }) => name)
  })

const variablesOf = (settings: StoreSettings) =>
  settings.engine === 'sqlite'
    ? { THIRD_CHAIR_DATA: settings.folder }
    : { DATABASE_URL: settings.url }

describe.each(ENGINES)('Commands about people on $name', ({ fresh }) => {
  async function filled() {
    const settings = await fresh()
    await inDatabase(settings, fillCourse)
    return { settings, variables: variablesOf(settings) }
  }

  test('export-user writes everything about a person, by e-mail or id, to a file of its own', async () => {
    const { variables } = await filled()
    const byEmail = await runCommand(exportUserFrom, ['ADA@example.org'], variables)
    expect([byEmail.exit, byEmail.stderr]).toEqual([0, ''])
    expect(JSON.parse(byEmail.stdout).account.name).toBe(ADA.name)
    const out = join(scratchFolder(), 'ada.json')
    expect(await runCommand(exportUserFrom, [ADA.id, '--out', out], variables)).toEqual({
      exit: 0,
      stdout: `${out} holds everything that is kept about ${ADA.id}.\n`,
      stderr: '',
    })
    expect(JSON.parse(readFileSync(out, 'utf8')).account.id).toBe(ADA.id)
    expect((statSync(out).mode & 0o777).toString(8)).toBe('600')
    const exit = async (...args: readonly string[]) =>
      (await runCommand(exportUserFrom, args, variables)).exit
    expect(await exit(ADA.id, '--out', out)).toBe(2)
    expect(await exit()).toBe(2)
    expect(await exit('nobody@example.org')).toBe(1)
  })

  test('an e-mail that several accounts go by names none of them', async () => {
    const { settings, variables } = await filled()
    await inDatabase(settings, (kysely) =>
      kysely
        .updateTable('people')
        .set({ contact_email: 'office@example.org' })
        .where('id', 'in', [ADA.id, MAX.id])
        .execute(),
    )
    expect(await runCommand(exportUserFrom, ['office@example.org'], variables)).toEqual({
      exit: 1,
      stdout: '',
      stderr: `Several accounts go by office@example.org: name one of them by its id: ${ADA.id}, ${MAX.id}.\n`,
    })
  })

  test('erase-user asks to be confirmed, erases, and refuses the last administrator', async () => {
    const { settings, variables } = await filled()
    expect(await runCommand(eraseUserFrom, [ADA.email], variables)).toEqual({
      exit: 2,
      stdout: '',
      stderr: `${ADA.email} is the account ${ADA.id}. Add --confirm to erase it for good.\n`,
    })
    expect(await namesIn(settings)).toEqual([ADA.name, IDA.name, MAX.name])
    const { exit, stdout } = await runCommand(eraseUserFrom, [ADA.email, '--confirm'], variables)
    expect([exit, stdout.split('\n')[0]]).toEqual([
      0,
      'Erased. Attempts deleted: 2; graded records that stay without a name: 2.',
    ])
    expect(await namesIn(settings)).toEqual([IDA.name, MAX.name])
    const exitOf = async (...args: readonly string[]) =>
      (await runCommand(eraseUserFrom, args, variables)).exit
    expect(await exitOf(IDA.id, '--confirm')).toBe(1)
    expect(await exitOf(ADA.id, '--confirm')).toBe(1)
    expect(await exitOf()).toBe(2)
    expect(await exitOf(MAX.id, '--list')).toBe(2)
  })

  test('who was erased can be listed, and erased again where an older backup brought them back', async () => {
    const { variables } = await filled()
    await runCommand(eraseUserFrom, [ADA.id, '--confirm'], variables)
    const listed = await runCommand(eraseUserFrom, ['--list'], variables)
    const lines = listed.stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).person)).toEqual(['person-of-long-ago', ADA.id])
    const list = join(scratchFolder(), 'erasures.jsonl')
    writeFileSync(list, listed.stdout)
    const restored = await filled()
    expect(await runCommand(eraseUserFrom, ['--again', list], restored.variables)).toEqual({
      exit: 0,
      stdout: 'Erased again: 1.\n',
      stderr: '',
    })
    expect(await namesIn(restored.settings)).toEqual([IDA.name, MAX.name])
    writeFileSync(list, '{"person":')
    expect((await runCommand(eraseUserFrom, ['--again', list], variables)).exit).toBe(1)
  })

  test('purge says what it would do, does it when it is due, and leaves the rest', async () => {
    const { settings, variables } = await filled()
    const archivedAt = Date.UTC(2026, 0, 1)
    const purgeAt = (days: number, ...args: readonly string[]) =>
      runCommand(
        (rest, io, from) => purgeFrom(rest, io, from, () => archivedAt + days * DAY),
        args,
        variables,
      )
    const said = async (days: number, ...args: readonly string[]) =>
      (await purgeAt(days, ...args)).stdout.trimEnd()
    expect(await said(1)).toBe('No archived course has an end set for its work.')
    await inDatabase(settings, (kysely) =>
      kysely.updateTable('courses').set({ archived_at: archivedAt }).execute(),
    )
    const work = 'Counselling I (attempts: 4, students: 1)'
    expect(await said(10)).toBe(`${work}: to be deleted on 2027-01-01.`)
    expect(await said(340, '--dry-run')).toBe(
      `${work}: to be deleted on 2027-01-06; its instructors would be told now.`,
    )
    expect(await said(340)).toBe(
      `${work}: to be deleted on 2027-01-06; its instructors are told now.`,
    )
    expect(await said(341)).toBe(`${work}: to be deleted on 2027-01-06; its instructors know.`)
    expect(await said(370, '--dry-run')).toBe(`${work}: would be deleted.`)
    expect(await said(370)).toBe(`${work}: is deleted.`)
    expect(await said(370)).toBe('No archived course has an end set for its work.')
    const left = await inDatabase(settings, (kysely) =>
      kysely.selectFrom('attempts').selectAll().execute(),
    )
    expect(left).toEqual([])
    expect((await purgeAt(370, '--everything').catch(() => ({ exit: 'refused' }))).exit).toBe(
      'refused',
    )
  })
})

describe('On SQLite', () => {
  async function filled() {
    const folder = join(scratchFolder(), 'data')
    const settings: StoreSettings = { engine: 'sqlite', folder }
    await inDatabase(settings, fillCourse)
    return { folder, settings, variables: { THIRD_CHAIR_DATA: folder } }
  }

  test('a running server is named, with what can be done meanwhile', async () => {
    const { folder, settings, variables } = await filled()
    const running = await openedStore(settings)
    const asked = [
      await runCommand(exportUserFrom, [ADA.id], variables),
      await runCommand(eraseUserFrom, [ADA.id, '--confirm'], variables),
      await runCommand(purgeFrom, [], variables),
    ]
    await running.close()
    const said = `Third Chair is running on ${folder}, and one file serves one process: stop it first.`
    expect(asked).toEqual(
      [
        'Or have the person download the same under "My data", while it runs.',
        'Or have the person delete the account under "My data", while it runs.',
        'It warns and purges by itself when courses are due.',
      ].map((also) => ({ exit: 3, stdout: '', stderr: `${said} ${also}\n` })),
    )
  })

  test('no database is made where there is none', async () => {
    const folder = join(scratchFolder(), 'nothing')
    const { exit } = await runCommand(purgeFrom, [], { THIRD_CHAIR_DATA: folder })
    expect([exit, statSync(folder, { throwIfNoEntry: false })]).toEqual([3, undefined])
  })

  test.each([
    ['the database that is replaced', 'erasures.jsonl'],
    ['the list beside it, where the database is lost', 'third-chair.sqlite'],
  ])('a restored backup brings nobody back who was erased since, by %s', async (_, missing) => {
    const { folder, settings, variables } = await filled()
    const file = join(scratchFolder(), 'copy.sqlite')
    await runCommand(backUpTo, [file], variables)
    await runCommand(eraseUserFrom, [ADA.id, '--confirm'], variables)
    rmSync(join(folder, missing))
    const { exit, stdout } = await runCommand(restoreFrom, [file], variables)
    expect([exit, stdout.split('\n')[1]]).toEqual([
      0,
      'Erased since that backup was made, and erased again: 1.',
    ])
    expect(await namesIn(settings)).toEqual([IDA.name, MAX.name])
    expect(readFileSync(join(folder, 'third-chair.sqlite')).includes(ADA.name)).toBe(false)
    // And once more, now that the restored database knows of it.
    rmSync(join(folder, 'erasures.jsonl'), { force: true })
    await runCommand(restoreFrom, [file], variables)
    expect(await namesIn(settings)).toEqual([IDA.name, MAX.name])
  })

  test('a list of erasures that cannot be read stops a restore, and names the line', async () => {
    const { folder, settings, variables } = await filled()
    const file = join(scratchFolder(), 'copy.sqlite')
    await runCommand(backUpTo, [file], variables)
    const list = join(folder, 'erasures.jsonl')
    writeFileSync(list, '{"person":"a","at":1}\n{"person":\n')
    expect(await runCommand(restoreFrom, [file], variables)).toEqual({
      exit: 3,
      stdout: '',
      stderr: `Line 2 of ${list} does not say who was erased: mend or remove it, or people who were erased may come back.\n`,
    })
    expect(await namesIn(settings)).toEqual([ADA.name, IDA.name, MAX.name])
  })
})
