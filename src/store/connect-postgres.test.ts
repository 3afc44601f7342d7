import { createServer } from 'node:net'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { freshPostgres, POSTGRES } from '#tests/setup/engines.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { MIGRATIONS } from './migrations.ts'
import { openDatabase } from './open-database.ts'

const refusal = async (url: URL | string) => {
  const database = await openDatabase({ engine: 'postgres', url: String(url) })
  if (database.ok) throw new Error('it opened')
  return database.failure
}

describe.skipIf(POSTGRES === null)('A Postgres database', () => {
  const address = async () => new URL((await freshPostgres()).url)

  test('takes any number at once', async () => {
    const settings = await freshPostgres()
    const all = [await opened(settings), await opened(settings), await opened(settings)]
    for (const { kysely } of all)
      expect(await kysely.selectFrom('migrations').select('name').execute()).toHaveLength(
        MIGRATIONS.length,
      )
  })

  test('gives whole numbers as numbers, and ends what runs too long', async () => {
    const { kysely } = await opened(await freshPostgres())
    const { rows } = await sql`select count(*) as count, 1763873000123::bigint as at,
      current_setting('statement_timeout') as timeout from meta`.execute(kysely)
    expect(rows).toEqual([{ count: 2, at: 1_763_873_000_123, timeout: '30s' }])
  })

  test('writes before it acknowledges, also where the server is set up otherwise', async () => {
    const url = await address()
    const { kysely } = await opened({ engine: 'postgres', url: String(url) })
    const name = sql.id(url.pathname.slice(1))
    const inForce = async () => {
      const { kysely: later } = await opened({ engine: 'postgres', url: String(url) })
      return (await sql<object>`show synchronous_commit`.execute(later)).rows
    }
    await sql`alter database ${name} set synchronous_commit to off`.execute(kysely)
    expect(await inForce()).toEqual([{ synchronous_commit: 'on' }])
    await sql`alter database ${name} set synchronous_commit to remote_apply`.execute(kysely)
    expect(await inForce()).toEqual([{ synchronous_commit: 'remote_apply' }])
  })

  test('is refused with the remedy for a wrong password, and never shows one', async () => {
    const url = await address()
    url.password = 'wrong-secret'
    expect(await refusal(url)).toEqual({
      code: 'sign-in-refused',
      sentence: `Postgres at 127.0.0.1:${url.port} refuses the user postgres: check user and password in DATABASE_URL, and pg_hba.conf on the server.`,
    })
  })

  test('is refused with the remedy where it does not exist', async () => {
    const url = await address()
    url.pathname = '/nowhere'
    expect(await refusal(url)).toEqual({
      code: 'no-such-database',
      sentence: `Postgres at 127.0.0.1:${url.port} has no database nowhere: make it with "createdb nowhere", or correct DATABASE_URL.`,
    })
  })

  test('is refused with the remedy where the user may not make tables', async () => {
    const url = await address()
    const { kysely } = await opened({ engine: 'postgres', url: String(url) })
    const user = `guest${url.pathname.slice(1, 12)}`
    await sql`drop schema public cascade`.execute(kysely)
    await sql`create schema public`.execute(kysely)
    await sql`grant usage on schema public to public`.execute(kysely)
    await sql`create role ${sql.id(user)} login password 'guest'`.execute(kysely)
    url.username = user
    url.password = 'guest'
    expect(await refusal(url)).toEqual({
      code: 'not-allowed',
      sentence: `The user ${user} may not make tables in ${url.pathname.slice(1)} on 127.0.0.1:${url.port}: make it the owner ("alter database ${url.pathname.slice(1)} owner to ${user}").`,
    })
  })
})

test('A Postgres database: no server at the address is said with the address', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  await new Promise((resolve) => server.close(resolve))
  const { code, sentence } = await refusal(`postgres://chair:secret@127.0.0.1:${port}/chair`)
  expect(code).toBe('no-answer')
  expect(sentence).toBe(
    `No answer from Postgres at 127.0.0.1:${port} (connect ECONNREFUSED 127.0.0.1:${port}): check that it runs, and host, port and sslmode in DATABASE_URL.`,
  )
})
