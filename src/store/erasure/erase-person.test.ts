import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { ERASURE_RULES } from '#store/erasure-rules.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { Database, Tables } from '#store/tables.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { erasePerson } from './erase-person.ts'
import { fillCourse } from './filled-course.fixture.ts'
import { ADA, IDA, MAX } from './filled-rows.fixture.ts'

const TABLES = Object.keys(ERASURE_RULES) as (keyof Tables)[]
const AT = Date.UTC(2027, 0, 1)

describe.each(ENGINES)('Erasing a person on $name', ({ fresh }) => {
  async function filled(): Promise<OpenDatabase> {
    const database = await opened(await fresh())
    await fillCourse(database.kysely)
    return database
  }

  test('there is a rule for every table of the database, and every table with people is filled here', async () => {
    const { kysely } = await filled()
    const names = await kysely.introspection.getTables()
    expect(names.map(({ name }) => name).toSorted()).toEqual(TABLES.toSorted())
    const counts = await countedRows(kysely)
    const empty = TABLES.filter(
      (table) => ERASURE_RULES[table].onErasure.act !== 'nothing' && counts[table] === 0,
    )
    expect(empty).toEqual([])
  })

  test('leaves nothing that names a student, and of the rest what the rules keep', async () => {
    const database = await filled()
    const before = await countedRows(database.kysely)
    expect(await erase(database, ADA.id)).toEqual(
      success({ wasThere: true, deletedAttempts: ['stopped', 'running'], keptAttempts: 2 }),
    )
    const after = await countedRows(database.kysely)
    const fewer = TABLES.filter((table) => after[table] !== before[table]).map((table) => [
      table,
      after[table] - before[table],
    ])
    expect(Object.fromEntries(fewer)).toEqual({
      people: -1,
      sign_ins: -1,
      identities: -1,
      verifications: -1,
      one_time_links: -1,
      notices_read: -1,
      group_members: -1,
      overrides: -1,
      opt_outs: -1,
      attempts: -2,
      reopenings: -1,
      tried_turns: -1,
      journal_sessions: -3,
      journal_entries: -9,
      // The erasure itself, in both.
      erasures: 1,
      audit: 1,
    })
    expect(await findings(database.kysely, Object.values(ADA))).toEqual([
      ['erasures', { person_id: ADA.id, at: AT }],
    ])
    const place = await database.kysely
      .selectFrom('members')
      .selectAll()
      .where('id', '=', 'm-ada')
      .executeTakeFirstOrThrow()
    expect(place).toEqual({
      id: 'm-ada',
      course_id: 'c',
      person_id: null,
      role: 'student',
      name: 'Deleted student',
      email: null,
      id_number: null,
      login_id: null,
      time_percent: 100,
      claim_hash: null,
      alias: 1,
      created_at: Date.UTC(2026, 8, 1),
      removed_at: AT,
    })
  })

  test('takes a marker out of all that they signed, and leaves what they wrote about others', async () => {
    const database = await filled()
    const before = await database.kysely.selectFrom('marks').select('mark').execute()
    expect(await erase(database, MAX.id)).toEqual(
      success({ wasThere: true, deletedAttempts: [], keptAttempts: 0 }),
    )
    expect(await findings(database.kysely, Object.values(MAX))).toEqual([
      ['erasures', { person_id: MAX.id, at: AT }],
    ])
    expect(await database.kysely.selectFrom('marks').select('mark').execute()).toEqual(before)
  })

  test('what was done stays in the audit, with the erasure, and whom it concerned does not', async () => {
    const database = await filled()
    await erase(database, ADA.id)
    const acts = await database.kysely
      .selectFrom('audit')
      .select(['action', 'actor_id', 'member_id', 'facts'])
      .orderBy('at')
      .orderBy('id')
      .execute()
    expect(acts).toEqual([
      { action: 'attempt.started', actor_id: null, member_id: null, facts: '{}' },
      {
        action: 'mark.saved',
        actor_id: MAX.id,
        member_id: null,
        facts: '{"skill":"empathy","level":4}',
      },
      { action: 'mark.released', actor_id: IDA.id, member_id: null, facts: '{}' },
      { action: 'person.erased', actor_id: null, member_id: null, facts: '{"by":"operator"}' },
    ])
  })

  test('is done again without harm, and for somebody who was never there', async () => {
    const database = await filled()
    await erase(database, ADA.id)
    const none = success({ wasThere: false, deletedAttempts: [], keptAttempts: 0 })
    expect(await erase(database, ADA.id)).toEqual(none)
    expect(await erase(database, 'nobody')).toEqual(none)
  })

  test('refuses the last administrator, and the last instructor of a running course', async () => {
    const database = await filled()
    const { kysely } = database
    expect(await erase(database, IDA.id)).toEqual(failure('last-administrator'))
    await kysely
      .updateTable('people')
      .set({ is_administrator: 1 })
      .where('id', '=', MAX.id)
      .execute()
    expect(await erase(database, IDA.id)).toEqual(failure('last-instructor'))
    expect(await findings(kysely, ['Deleted instructor'])).toEqual([])
    await kysely.updateTable('courses').set({ archived_at: AT }).execute()
    expect((await erase(database, IDA.id)).ok).toBe(true)
  })

  test('two last administrators who leave at once: one of them stays', async () => {
    const database = await filled()
    const { kysely } = database
    await kysely.updateTable('courses').set({ archived_at: AT }).execute()
    await kysely
      .updateTable('people')
      .set({ is_administrator: 1 })
      .where('id', '=', MAX.id)
      .execute()
    const outcomes = await Promise.all([erase(database, IDA.id), erase(database, MAX.id)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

test('on SQLite, no byte of what was deleted is left in the files', async () => {
  const folder = join(
    (await ENGINES[0]?.fresh().then((it) => ('folder' in it ? it.folder : ''))) ?? '',
  )
  const database = await opened({ engine: 'sqlite', folder })
  await fillCourse(database.kysely)
  await sql`pragma wal_checkpoint(truncate)`.execute(database.kysely)
  const files = ['third-chair.sqlite', 'third-chair.sqlite-wal']
  const holding = (text: string) =>
    files.filter((file) => readFileSync(join(folder, file)).includes(text))
  expect(holding(ADA.name)).toEqual(['third-chair.sqlite'])
  await erase(database, ADA.id)
  expect([ADA.name, ADA.email, 'It is too close to me.'].flatMap(holding)).toEqual([])
})

let ids = 0
const erase = (database: OpenDatabase, person: string) =>
  erasePerson(database, { person, by: 'operator', at: AT, newId: () => `new-${++ids}` })

async function countedRows(kysely: Database): Promise<Record<keyof Tables, number>> {
  const counts: [string, number][] = []
  for (const table of TABLES) {
    const rows = await kysely.selectFrom(table).selectAll().execute()
    counts.push([table, rows.length])
  }
  return Object.fromEntries(counts) as Record<keyof Tables, number>
}

/** The rows in which any of these texts stands. */
async function findings(kysely: Database, texts: readonly string[]) {
  const found: (readonly [string, unknown])[] = []
  for (const table of TABLES) {
    const rows = await kysely.selectFrom(table).selectAll().execute()
    for (const row of rows)
      if (texts.some((text) => JSON.stringify(row).includes(text))) found.push([table, row])
  }
  return found
}
