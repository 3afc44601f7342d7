import { afterEach, describe, expect, test } from 'vitest'
import { openTestSite, type TestSite } from '#server/course-site.fixture.ts'
import { fillCourse } from '#store/erasure/filled-course.fixture.ts'
import { ADA, IDA } from '#store/erasure/filled-rows.fixture.ts'
import { ERASURE_RULES } from '#store/erasure-rules.ts'
import type { Tables } from '#store/tables.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { purgeCourse } from './purge-course.ts'
import { retentionJobs } from './retention-jobs.ts'
import { scheduleRetention } from './schedule-retention.ts'
import { warnOfPurge } from './warn-of-purge.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 8, 1, 9)

describe.each(ENGINES)('Retention of a course on $name', ({ name, fresh }) => {
  let site: TestSite | null = null
  afterEach(async () => {
    await site?.close()
    site = null
  })

  async function archived() {
    site = await openTestSite(await fresh())
    const { services } = site
    const { kysely } = services.database
    await fillCourse(kysely)
    await kysely.updateTable('courses').set({ archived_at: START }).execute()
    const count = async (table: keyof Tables) =>
      (await kysely.selectFrom(table).selectAll().execute()).length
    return { site, services, kysely, count }
  }

  test('warns once when it is due, purges thirty days later at the earliest, and once', async () => {
    const { site: open, services, kysely, count } = await archived()
    expect(await warnOfPurge(services, 'c')).toBe(false)
    expect(await purgeCourse(services, 'c')).toBe(null)
    open.passTime(400 * DAY)
    expect(await purgeCourse(services, 'c')).toBe(null)
    expect(await warnOfPurge(services, 'c')).toBe(true)
    expect(await warnOfPurge(services, 'c')).toBe(false)
    open.passTime(30 * DAY - 1)
    expect(await purgeCourse(services, 'c')).toBe(null)
    expect(await count('attempts')).toBe(4)
    open.passTime(1)
    const exercises = [{ exercise: 'e', attempts: 4, finished: 3, released: 1 }]
    expect(await purgeCourse(services, 'c')).toEqual({ students: 1, exercises })
    expect(await purgeCourse(services, 'c')).toBe(null)
    const gone = Object.entries(ERASURE_RULES).flatMap(([table, { onPurge }]) =>
      onPurge.act === 'delete' && table !== 'members' && table !== 'jobs' ? [table] : [],
    )
    const left: string[] = []
    for (const table of gone) if ((await count(table as keyof Tables)) > 0) left.push(table)
    expect(left).toEqual([])
    const members = await kysely.selectFrom('members').select('role').execute()
    expect(members.map(({ role }) => role).toSorted()).toEqual(['instructor', 'marker'])
    const acts = await kysely.selectFrom('audit').selectAll().execute()
    expect(
      acts.filter(({ member_id, actor_id }) => member_id === 'm-ada' || actor_id === ADA.id),
    ).toEqual([])
    expect(
      acts
        .filter(({ action }) => action.startsWith('purge'))
        .map(({ action, exercise_id, facts }) => [action, exercise_id, JSON.parse(facts)])
        .toSorted(),
    ).toEqual(
      [
        ['purge.announced', null, { purgeAt: START + 430 * DAY }],
        ['purge.done', null, { students: 1 }],
        ['purge.done', 'e', { attempts: 4, finished: 3, released: 1 }],
      ].toSorted(),
    )
  })

  test('its instructors read what will go, when, and afterwards what went', async () => {
    const { site: open, services, kysely } = await archived()
    const ida = await open.person('Ida')
    await kysely
      .updateTable('members')
      .set({ person_id: ida.id })
      .where('person_id', '=', IDA.id)
      .execute()
    const asked = () => ida.ask('GET /api/courses/c/retention')
    const before = {
      archivedAt: START,
      retentionDays: 365,
      warnAt: START + 335 * DAY,
      warnedAt: null,
      purgeAt: START + 365 * DAY,
      purgedAt: null,
      students: 1,
      exercises: [{ exercise: 'e', title: 'First talk', attempts: 4, finished: 3, released: 1 }],
    }
    expect(await asked()).toEqual({ status: 200, body: before })
    open.passTime(335 * DAY)
    await warnOfPurge(services, 'c')
    // Nobody stays signed in for so long.
    const later = await open.person('Eve', true)
    const askedLater = () => later.ask('GET /api/courses/c/retention')
    expect(await askedLater()).toEqual({
      status: 200,
      body: { ...before, warnedAt: START + 335 * DAY },
    })
    open.passTime(30 * DAY)
    await purgeCourse(services, 'c')
    expect(await askedLater()).toEqual({
      status: 200,
      body: {
        ...before,
        warnAt: null,
        warnedAt: null,
        purgeAt: null,
        purgedAt: START + 365 * DAY,
      },
    })
  })

  test.runIf(name === 'SQLite')(
    'jobs come when they are due, move with the plan, and are taken back with the archive',
    async () => {
      const { site: open, services, kysely } = await archived()
      const planned = async () => {
        const jobs = await kysely
          .selectFrom('jobs')
          .select(['kind', 'run_at'])
          .where('key', '=', 'c')
          .orderBy('kind')
          .execute()
        return jobs.map(({ kind, run_at }) => [kind, (run_at - START) / DAY])
      }
      const jobs = retentionJobs(services)
      const job = { key: 'c', payload: {}, tries: 1 } as const
      await kysely.transaction().execute((within) => scheduleRetention(services, 'c', within))
      expect(await planned()).toEqual([
        ['purge-course', 365],
        ['warn-of-purge', 335],
      ])
      // The warning was missed: the server did not run.
      open.passTime(380 * DAY)
      await jobs['purge-course']({ ...job, kind: 'purge-course' })
      expect(await planned()).toEqual([['purge-course', 410]])
      await kysely.updateTable('courses').set({ archived_at: null }).execute()
      await scheduleRetention(services, 'c')
      expect(await planned()).toEqual([])
    },
  )

  test.runIf(name === 'SQLite')(
    'archiving a course plans its end, and taking it back undoes that',
    async () => {
      const { site: open, kysely } = await archived()
      const admin = await open.person('Eve', true)
      const planned = async () => {
        const jobs = await kysely.selectFrom('jobs').select('kind').where('key', '=', 'c').execute()
        return jobs.map(({ kind }) => kind).toSorted()
      }
      const change = (body: unknown) => admin.ask('PATCH /api/courses/c', body)
      expect((await change({ isArchived: false, retentionDays: 60 })).status).toBe(200)
      expect(await planned()).toEqual([])
      expect((await change({ isArchived: true })).status).toBe(200)
      expect(await planned()).toEqual(['purge-course', 'warn-of-purge'])
      expect((await change({ isArchived: false })).status).toBe(200)
      expect(await planned()).toEqual([])
    },
  )
})
