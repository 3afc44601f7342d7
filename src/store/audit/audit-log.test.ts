import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '#store/tables.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { auditLog } from './audit-log.ts'

describe.each(ENGINES)('Audit on $name', ({ name, fresh }) => {
  test('keeps an act as it was told, and reads it by whatever it was about', async () => {
    const { audit } = await auditOn(fresh)
    await audit.record({
      actorId: 'p1',
      action: 'mark.saved',
      courseId: 'c1',
      exerciseId: 'e1',
      attemptId: 'a1',
      memberId: 'm1',
      facts: { skill: 'open-questions', level: 4, final: true, before: null },
    })
    await audit.record({ actorId: null, action: 'purge.done', courseId: 'c2' })
    const marked = {
      id: 'k0',
      at: 1001,
      actorId: 'p1',
      action: 'mark.saved',
      courseId: 'c1',
      exerciseId: 'e1',
      attemptId: 'a1',
      memberId: 'm1',
      facts: { skill: 'open-questions', level: 4, final: true, before: null },
    }
    for (const about of [{ courseId: 'c1' }, { attemptId: 'a1' }, { memberId: 'm1' }])
      expect(await audit.read({ ...about, before: null, limit: 10 })).toEqual([marked])
    expect(await audit.read({ courseId: 'c2', before: null, limit: 10 })).toEqual([
      {
        id: 'k1',
        at: 1002,
        actorId: null,
        action: 'purge.done',
        courseId: 'c2',
        exerciseId: null,
        attemptId: null,
        memberId: null,
        facts: {},
      },
    ])
    expect(await audit.read({ courseId: 'c3', before: null, limit: 10 })).toEqual([])
  })

  test('is read page by page, newest first, each record once, though several share a millisecond', async () => {
    const { audit } = await auditOn(fresh, () => 5000)
    const acts = Array.from({ length: 7 }, (_, attempt) => ({ attempt }))
    for (const facts of acts)
      await audit.record({ actorId: 'p', action: 'transcript.seen', courseId: 'c', facts })
    const pages: unknown[][] = []
    for (let before = null; ; ) {
      const page = await audit.read({ courseId: 'c', before, limit: 3 })
      pages.push(page.map(({ facts }) => facts['attempt']))
      if (page.length < 3) break
      before = page.at(-1) ?? null
    }
    expect(pages).toEqual([[6, 5, 4], [3, 2, 1], [0]])
  })

  test('a record is undone with the transaction that it tells of', async () => {
    const { audit, kysely } = await auditOn(fresh)
    const act = { actorId: 'p', action: 'override.set', courseId: 'c' } as const
    const undone = kysely.transaction().execute(async (transaction) => {
      await audit.record(act, transaction)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await audit.read({ courseId: 'c', before: null, limit: 10 })).toEqual([])
  })

  test.each([
    ['delete', 'delete from audit'],
    ['id', "update audit set id = 'other'"],
    ['time', 'update audit set at = at + 1'],
    ['action', "update audit set action = 'mark.completed'"],
    ['facts', "update audit set facts = '{}'"],
    ['course', 'update audit set course_id = null'],
    ['exercise', 'update audit set exercise_id = null'],
    ['attempt', "update audit set attempt_id = 'another'"],
    ['actor, to another', "update audit set actor_id = 'another'"],
    ['member, to another', "update audit set member_id = 'another'"],
    ['actor and facts', "update audit set actor_id = null, facts = '{}'"],
    ...(name === 'Postgres' ? [['truncate', 'truncate audit']] : []),
  ])('the database refuses to rewrite a record: %s', async (_, statement: string) => {
    const { audit, kysely } = await auditOn(fresh)
    await recordOne(audit)
    const before = await rows(kysely)
    await expect(sql.raw(statement).execute(kysely)).rejects.toThrow('audit is append-only')
    expect(await rows(kysely)).toEqual(before)
  })

  test('an erased person is taken out of every record and cannot be put in again', async () => {
    const { audit, kysely } = await auditOn(fresh)
    await recordOne(audit)
    await audit.record({ actorId: 'p2', action: 'mark.saved', attemptId: 'a1', memberId: 'm1' })
    await audit.record({ actorId: 'p1', action: 'mark.saved', attemptId: 'a1', memberId: 'm2' })
    const before = await audit.read({ attemptId: 'a1', before: null, limit: 10 })
    await audit.forget({ personId: 'p1', memberIds: ['m1', 'm9'] })
    const after = await audit.read({ attemptId: 'a1', before: null, limit: 10 })
    expect(after.map(({ actorId, memberId }) => [actorId, memberId])).toEqual([
      [null, 'm2'],
      ['p2', null],
      [null, null],
    ])
    const withoutPeople = after.map(({ actorId, memberId, ...rest }) => rest)
    expect(withoutPeople).toEqual(before.map(({ actorId, memberId, ...rest }) => rest))
    await expect(
      sql`update audit set actor_id = 'p1' where actor_id is null`.execute(kysely),
    ).rejects.toThrow('audit is append-only')
    await audit.forget({ personId: 'p2', memberIds: [] })
  })
})

type Audit = ReturnType<typeof auditLog>

async function auditOn(
  fresh: (typeof ENGINES)[number]['fresh'],
  now?: () => number,
): Promise<{ readonly audit: Audit; readonly kysely: Database }> {
  const { kysely } = await opened(await fresh())
  let at = 1000
  let ids = 0
  return { audit: auditLog(kysely, now ?? (() => ++at), () => `k${ids++}`), kysely }
}

const recordOne = (audit: Audit) =>
  audit.record({
    actorId: 'p1',
    action: 'mark.saved',
    courseId: 'c1',
    exerciseId: 'e1',
    attemptId: 'a1',
    memberId: 'm1',
    facts: { level: 4 },
  })

const rows = (kysely: Database) => kysely.selectFrom('audit').selectAll().orderBy('id').execute()
