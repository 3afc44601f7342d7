import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '#store/migrations.ts'
import { PRODUCT_VERSION } from '#store/product-version.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { journalEntry } from '#tests/conformance/journal-entry.ts'
import { freshPostgres, POSTGRES } from '#tests/setup/engines.ts'
import { opened, openedStore, scratchFolder } from '#tests/setup/scratch-store.ts'
import { backUpTo } from './backup.ts'
import type { CommandIo } from './command-io.ts'
import { restoreFrom } from './restore.ts'

const STATED = `Third Chair ${PRODUCT_VERSION}, schema ${MIGRATIONS.at(-1)?.name}`

async function run(
  command: typeof backUpTo,
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
) {
  let stdout = ''
  let stderr = ''
  const io: CommandIo = {
    stdin: (async function* () {})(),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    isTerminal: false,
  }
  return { exit: await command(args, io, variables), stdout, stderr }
}

test('backup and restore: there and back again, with what was replaced kept aside', async () => {
  const folder = join(scratchFolder(), 'data')
  const file = join(scratchFolder(), 'copy.sqlite')
  const variables = { THIRD_CHAIR_DATA: folder }
  const database = await openedStore({ engine: 'sqlite', folder })
  const store = storedJournal(database)
  await store.append(journalEntry('a', 0))
  expect(await run(backUpTo, [file], variables)).toEqual({
    exit: 0,
    stdout: `${file} holds everything (${STATED}).\n`,
    stderr: '',
  })
  await store.append(journalEntry('a', 1))
  expect(await run(restoreFrom, [file], variables)).toEqual({
    exit: 3,
    stdout: '',
    stderr: `Third Chair is running on ${folder}: stop it, then restore.\n`,
  })
  await database.close()
  const { exit, stdout, stderr } = await run(restoreFrom, [file], variables)
  const aside = readdirSync(folder).find((name) => name.includes('replaced')) ?? ''
  expect({ exit, stdout, stderr }).toEqual({
    exit: 0,
    stdout: `${file} is restored (${STATED}).\nWhat was there is kept in ${join(folder, aside)}; delete it when you no longer need it.\n`,
    stderr: '',
  })
  const after = storedJournal(await opened({ engine: 'sqlite', folder }))
  expect(await after.read('a')).toEqual([journalEntry('a', 0)])
})

test('backup and restore: wrong usage, a file that is there, and a file that is no backup', async () => {
  const variables = { THIRD_CHAIR_DATA: join(scratchFolder(), 'data') }
  await (await openedStore({ engine: 'sqlite', folder: variables.THIRD_CHAIR_DATA })).close()
  const exits = async (command: typeof backUpTo, ...args: readonly string[]) =>
    (await run(command, args, variables)).exit
  expect(await exits(backUpTo)).toBe(2)
  expect(await exits(restoreFrom, 'one', 'two')).toBe(2)
  expect(await exits(backUpTo, import.meta.filename)).toBe(2)
  expect(await exits(restoreFrom, import.meta.filename)).toBe(1)
  expect((await run(backUpTo, ['x'], { DATABASE_URL: 'mysql://db' })).exit).toBe(2)
})

const hasDump = spawnSync('pg_dump', ['--version']).status === 0

test.skipIf(POSTGRES === null || !hasDump)(
  'backup and restore: on Postgres the commands they name do it',
  async () => {
    const settings = await freshPostgres()
    const database = await opened(settings)
    const store = storedJournal(database)
    await store.append(journalEntry('a', 0))
    const file = join(scratchFolder(), 'copy.dump')
    const variables = { DATABASE_URL: settings.url }
    const named = async (command: typeof backUpTo) => {
      const { exit, stdout, stderr } = await run(command, ['ignored'], variables)
      expect([exit, stdout, stderr.includes(settings.url)]).toEqual([2, '', false])
      const line = stderr.split('\n').find((each) => each.trim().startsWith('pg_'))
      return line?.replace('FILE', file) ?? ''
    }
    const shell = (line: string) =>
      spawnSync('sh', ['-c', line], { env: { ...process.env, ...variables }, encoding: 'utf8' })
    expect(shell(await named(backUpTo)).stderr).toBe('')
    await store.append(journalEntry('a', 1))
    expect(shell((await named(restoreFrom)).replace(' FILE', ` ${file}`)).stderr).toBe('')
    expect(await store.read('a')).toEqual([journalEntry('a', 0)])
  },
)
