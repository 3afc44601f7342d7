import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { journalEntry } from '#tests/conformance/journal-entry.ts'
import { ENGINES, freshPostgres, POSTGRES } from '#tests/setup/engines.ts'
import { opened, openedStore } from '#tests/setup/scratch-store.ts'
import { lossyProxy } from './lossy-proxy.fixture.ts'
import { storedJournal } from './stored-journal.ts'
import type { Database } from './tables.ts'

const NOW = 1_763_873_000_123

describe.each(ENGINES)('Stored journals on $name', ({ name: engine, fresh }) => {
  test('keep what later parts ask for in columns of their own', async () => {
    const database = await opened(await fresh())
    const store = storedJournal(database, () => NOW)
    await store.append(journalEntry('a', 0))
    await store.append(journalEntry('a', 1, 'look'))
    expect(await database.kysely.selectFrom('journal_sessions').selectAll().execute()).toEqual([
      {
        id: 'a',
        scenario_id: 'a-scenario',
        scenario_version: '1',
        scenario_hash: 'a'.repeat(64),
        opened_at: NOW,
      },
    ])
    const rows = database.kysely.selectFrom('journal_entries').selectAll().where('index', '=', 1)
    expect(await rows.execute()).toEqual([
      {
        session: 'a',
        index: 1,
        schema_version: 1,
        at: 1000,
        kept_at: NOW,
        type: 'hint.shown',
        event: '{"type":"hint.shown","hint":"look"}',
      },
    ])
  })

  test('write what arrives together in one transaction', async () => {
    const { kysely, engine: kind } = await opened(await fresh())
    let statements = 0
    const counted = kysely.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const store = storedJournal({ kysely: counted, engine: kind })
    const ids = Array.from({ length: 80 }, (_, at) => `session ${at}`)
    await Promise.all(ids.map((id) => store.append(journalEntry(id, 0))))
    await Promise.all(ids.map((id) => store.append(journalEntry(id, 1))))
    expect(statements).toBe(3)
  })

  test('say that the disk is full, keep nothing, and go on when there is room', async () => {
    const { kysely, engine: kind } = await opened(await fresh())
    const store = storedJournal({ kysely, engine: kind })
    const big = ['a', 'b'].map((id) => journalEntry(id, 1, 'x'.repeat(50_000)))
    for (const id of ['a', 'b']) await store.append(journalEntry(id, 0))
    const makeRoom = await fillDisk(engine, kysely)
    expect(await Promise.all(big.map(store.append))).toEqual([
      failure('storage-full'),
      failure('storage-full'),
    ])
    expect([await store.read('a'), await store.read('b')].map(({ length }) => length)).toEqual([
      1, 1,
    ])
    await makeRoom()
    expect(await Promise.all(big.map(store.append))).toEqual([success(null), success(null)])
  })

  test('let an entry that the engine will not take cost the others nothing', async () => {
    const { kysely, engine: kind } = await opened(await fresh())
    const store = storedJournal({ kysely, engine: kind })
    for (const id of ['a', 'b', 'c']) await store.append(journalEntry(id, 0))
    await refuse(engine, kysely, 'unwelcome', '23514')
    const outcomes = await Promise.all([
      store.append(journalEntry('a', 1, 'fine')),
      store.append(journalEntry('b', 1, 'unwelcome')),
      store.append(journalEntry('c', 1, 'fine')),
    ])
    expect(outcomes).toEqual([success(null), failure('storage-refused'), success(null)])
    expect(await store.read('b')).toHaveLength(1)
  })

  test('are refused once the database is closed, and a reader is told', async () => {
    const database = await opened(await fresh())
    const store = storedJournal(database)
    await store.append(journalEntry('a', 0))
    await database.close()
    expect(await store.append(journalEntry('a', 1))).toEqual(failure('storage-refused'))
    await expect(store.read('a')).rejects.toThrow('destroyed')
  })

  test('go with their session', async () => {
    const { kysely, engine: kind } = await opened(await fresh())
    const store = storedJournal({ kysely, engine: kind })
    for (const index of [0, 1, 2]) await store.append(journalEntry('a', index))
    await kysely.deleteFrom('journal_sessions').where('id', '=', 'a').execute()
    expect(await store.read('a')).toEqual([])
  })

  test('begin with their header: anything else is a mistake of the program', async () => {
    const store = storedJournal(await opened(await fresh()))
    const event = { type: 'session.paused' } as const
    await expect(store.append({ ...journalEntry('a', 0), event })).rejects.toThrow(
      'a journal begins with its header',
    )
  })
})

describe.skipIf(POSTGRES === null)('Stored journals on a Postgres that goes away', () => {
  test('outlive connections that are ended while nobody uses them', async () => {
    const settings = await freshPostgres()
    const store = storedJournal(await opened(settings))
    await store.append(journalEntry('a', 0))
    const { kysely: operator } = await opened(settings)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(operator)
    expect(await store.append(journalEntry('a', 1))).toEqual(success(null))
    expect(await store.read('a')).toHaveLength(2)
  })

  test('an entry whose answer was lost on the way is kept once and acknowledged', async () => {
    const { store, proxy } = await behindProxy()
    await store.append(journalEntry('a', 0))
    for (const index of [1, 2, 3]) {
      proxy.loseNextAnswer()
      expect(await store.append(journalEntry('a', index, `${index}`))).toEqual(success(null))
    }
    expect(proxy.lost()).toBe(3)
    expect((await store.read('a')).slice(1)).toEqual(
      [1, 2, 3].map((index) => journalEntry('a', index, `${index}`)),
    )
  })

  test('an entry of another is never taken for the one whose answer was lost', async () => {
    const { store, proxy, settings } = await behindProxy()
    const other = storedJournal(await opened(settings))
    await other.append(journalEntry('a', 0))
    await store.read('a')
    await other.append(journalEntry('a', 1, 'theirs'))
    proxy.loseNextAnswer()
    expect(await store.append(journalEntry('a', 1, 'mine'))).toEqual(failure('opened-elsewhere'))
    expect(proxy.lost()).toBe(1)
    expect(await store.read('a')).toEqual([journalEntry('a', 0), journalEntry('a', 1, 'theirs')])
  })

  test('are refused while it is gone, and taken when it is back', async () => {
    const { store, proxy } = await behindProxy()
    await store.append(journalEntry('a', 0))
    proxy.cut()
    expect(await store.append(journalEntry('a', 1))).toEqual(failure('storage-refused'))
    proxy.mend()
    expect(await store.append(journalEntry('a', 1))).toEqual(success(null))
  })
})

async function behindProxy() {
  const settings = await freshPostgres()
  const proxy = await lossyProxy(new URL(settings.url))
  const database = await openedStore({ engine: 'postgres', url: String(proxy.url) })
  onTestFinished(async () => {
    await database.close()
    proxy.close()
  })
  return { store: storedJournal(database), proxy, settings }
}

/** @returns what makes room again */
async function fillDisk(engine: string, database: Database): Promise<() => Promise<unknown>> {
  if (engine === 'Postgres') {
    await refuse(engine, database, 'xxx', '53100')
    return () => sql`drop trigger refuse on journal_entries`.execute(database)
  }
  const limit = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(database)
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database)
  await limit(rows[0]?.page_count ?? 0)
  return () => limit(1_000_000)
}

/** From now on the engine itself refuses entries that hold `text`; Postgres with the code given. */
async function refuse(engine: string, database: Database, text: string, code: string) {
  const pattern = sql.lit(`%${text}%`)
  if (engine === 'SQLite') {
    await sql`create trigger refuse before insert on journal_entries when new.event like ${pattern}
      begin select raise(abort, 'not this one'); end`.execute(database)
    return
  }
  await sql`create function refuse() returns trigger language plpgsql as $$ begin
    if new.event like ${pattern} then raise exception 'not this one' using errcode = ${sql.lit(code)}; end if;
    return new; end $$`.execute(database)
  await sql`create trigger refuse before insert on journal_entries for each row execute function refuse()`.execute(
    database,
  )
}
