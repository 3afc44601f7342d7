import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { POSTGRES } from '#tests/setup/engines.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { openJobQueue } from './open-job-queue.ts'

describe.runIf(POSTGRES !== null)('A queue on Postgres', () => {
  test('is refused with a sentence where its user may not make the schema', async () => {
    const settings = await (POSTGRES?.fresh() ?? Promise.reject(new Error('no Postgres')))
    if (settings.engine !== 'postgres') throw new Error('another engine')
    const database = await opened(settings)
    const { kysely } = database
    const role = `r${new URL(settings.url).pathname.slice(1)}`
    await sql`create role ${sql.id(role)} login password 'guest'`.execute(kysely)
    const url = new URL(settings.url)
    url.username = role
    url.password = 'guest'
    const queue = await openJobQueue(
      database,
      { engine: 'postgres', url: url.href },
      { log: () => undefined },
    )
    expect(queue).toEqual({
      ok: false,
      failure: {
        code: 'not-allowed',
        sentence: `The user ${role} may not make tables in ${url.pathname.slice(1)} on ${url.host}: make it the owner ("alter database ${url.pathname.slice(1)} owner to ${role}").`,
      },
    })
  })
})
