import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { KIND_LIMITS, MOST_TRIES, pauseMs } from '#store/jobs/job-limits.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import { ENGINES, POSTGRES } from '#tests/setup/engines.ts'
import { queueRig, witness } from './job-queue-rig.ts'

const MINUTE = 60_000
/** the longest that any kind waits to be looked at */
const POLL = 10_000
const KIND = 'settle-attempt'

/** What stands in the database about jobs that were given up. */
async function errorsKept({ engine, kysely }: OpenDatabase): Promise<readonly unknown[]> {
  if (engine === 'sqlite') {
    const rows = await kysely
      .selectFrom('jobs')
      .select('last_error')
      .where('given_up_at', 'is not', null)
      .execute()
    return rows.map((row) => row.last_error)
  }
  const { rows } = await sql<{ output: unknown }>`
    select output from pgboss.job where state = 'failed'`.execute(kysely)
  expect(rows.length).toBe(1)
  return rows.map(({ output }) => (output as { error: unknown }).error)
}

describe.each(ENGINES)('Job queue on $name', ({ fresh }) => {
  test('a job runs once, when it is due and not before', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    const payload = { attempt: 'a1', of: [1, null, 'é'] }
    await queue.schedule({ kind: KIND, key: 'a1', payload, runAt: clock.now() + MINUTE })
    await later(MINUTE - 1000)
    await later(900)
    expect(jobs).toEqual([])
    await later(POLL)
    await begun(1)
    await later(MINUTE)
    await later(MINUTE)
    expect(jobs).toEqual([{ kind: KIND, key: 'a1', payload, tries: 1 }])
  })

  test('what was scheduled before anybody worked, and is overdue, runs at the start', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    await queue.schedule({ kind: 'purge-course', key: 'c', payload: null, runAt: clock.now() - 1 })
    await queue.start(handlers)
    await later(POLL)
    await begun(1)
    expect(jobs).toEqual([{ kind: 'purge-course', key: 'c', payload: null, tries: 1 }])
  })

  test('scheduling again under the same key moves the job, to later and to sooner, with the new payload', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    const start = clock.now()
    await queue.schedule({ kind: KIND, key: 'later', payload: 1, runAt: start + MINUTE })
    await queue.schedule({ kind: KIND, key: 'later', payload: 2, runAt: start + 9 * MINUTE })
    await queue.schedule({ kind: KIND, key: 'sooner', payload: 3, runAt: start + 9 * MINUTE })
    await queue.schedule({ kind: KIND, key: 'sooner', payload: 4, runAt: start + MINUTE })
    await later(MINUTE + POLL)
    await begun(1)
    await later(MINUTE)
    expect(jobs).toEqual([{ kind: KIND, key: 'sooner', payload: 4, tries: 1 }])
    await later(9 * MINUTE)
    await begun(2)
    await later(9 * MINUTE)
    expect(jobs.slice(1)).toEqual([{ kind: KIND, key: 'later', payload: 2, tries: 1 }])
  })

  test('scheduling the same twice, or twice at once, leaves one job', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    const job = { kind: KIND, key: 'a1', payload: null, runAt: clock.now() + MINUTE } as const
    await queue.schedule(job)
    await Promise.all([queue.schedule(job), queue.schedule(job), queue.schedule(job)])
    await later(2 * MINUTE)
    await begun(1)
    await later(MINUTE)
    expect(jobs.length).toBe(1)
  })

  test('the same key of another kind is another job', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    await queue.schedule({ kind: KIND, key: 'x', payload: 1, runAt: clock.now() })
    await queue.schedule({ kind: 're-score', key: 'x', payload: 2, runAt: clock.now() })
    await later(POLL)
    await begun(2)
    expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(['re-score', KIND])
  })

  test('a cancelled job never runs, and cancelling what is not there does nothing', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    await queue.schedule({ kind: KIND, key: 'a1', payload: null, runAt: clock.now() + MINUTE })
    await queue.schedule({ kind: KIND, key: 'a2', payload: null, runAt: clock.now() + MINUTE })
    await queue.cancel(KIND, 'a1')
    await queue.cancel(KIND, 'nobody')
    await later(2 * MINUTE)
    await begun(1)
    await later(MINUTE)
    expect(jobs.map(({ key }) => key)).toEqual(['a2'])
  })

  test('a job whose handler threw runs again, after pauses that grow', async () => {
    const { queue, clock, later, told } = await queueRig(await fresh())
    const at: number[] = []
    const { handlers, begun } = witness(async () => {
      at.push(clock.now())
      if (at.length < 4) throw new TypeError('words of a student')
    })
    await queue.schedule({ kind: KIND, key: 'a1', payload: null, runAt: clock.now() - 1 })
    await queue.start(handlers)
    for (const tries of [1, 2, 3, 4]) {
      await begun(tries)
      if (tries === 4) break
      // Half of the pause is never enough, the whole always is.
      await later(pauseMs(tries) / 2 - 1000)
      expect(at.length).toBe(tries)
      await later(pauseMs(tries) / 2 + POLL)
    }
    await later(MINUTE)
    expect(at.length).toBe(4)
    expect(told).toEqual(
      [1, 2, 3].map((tries) => ({
        code: 'job-failed',
        kind: KIND,
        key: 'a1',
        tries,
        error: 'TypeError',
      })),
    )
  })

  test('after the last try it stays undone and the operator is told; scheduled again it starts anew', async () => {
    const { queue, clock, later, told, database } = await queueRig(await fresh())
    let isBroken = true
    const { handlers, jobs, begun } = witness(async () => {
      if (isBroken) throw Object.assign(new Error('words of a student'), { code: 'ECONNREFUSED' })
    })
    await queue.start(handlers)
    await queue.schedule({ kind: 're-score', key: 'e1', payload: null, runAt: clock.now() })
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      await later(pauseMs(tries) + POLL)
      await begun(tries)
    }
    await later(1000 * MINUTE)
    await later(1000 * MINUTE)
    expect(jobs.length).toBe(MOST_TRIES)
    expect(told.at(-1)).toEqual({
      code: 'job-given-up',
      kind: 're-score',
      key: 'e1',
      tries: MOST_TRIES,
      error: 'ECONNREFUSED',
    })
    expect(await errorsKept(database)).toEqual(['ECONNREFUSED'])
    isBroken = false
    await queue.schedule({ kind: 're-score', key: 'e1', payload: null, runAt: clock.now() })
    await later(POLL)
    await begun(MOST_TRIES + 1)
    expect(jobs.at(-1)).toEqual({ kind: 're-score', key: 'e1', payload: null, tries: 1 })
  })

  test('scheduled again while it runs, it runs once more at the new time, never twice at once', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const first = Promise.withResolvers<void>()
    let running = 0
    const { handlers, jobs, begun } = witness(async () => {
      running++
      expect(running).toBe(1)
      await first.promise
      running--
    })
    await queue.start(handlers)
    await queue.schedule({ kind: KIND, key: 'a1', payload: 1, runAt: clock.now() })
    await later(POLL)
    await begun(1)
    await queue.schedule({ kind: KIND, key: 'a1', payload: 2, runAt: clock.now() })
    await clock.tick(POLL)
    expect(jobs.length).toBe(1)
    first.resolve()
    await later(1)
    await later(POLL)
    await begun(2)
    await later(MINUTE)
    await later(MINUTE)
    expect(jobs).toEqual([
      { kind: KIND, key: 'a1', payload: 1, tries: 1 },
      { kind: KIND, key: 'a1', payload: 2, tries: 1 },
    ])
  })

  test('scheduled again while it runs and then thrown, it still runs at the new time', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const first = Promise.withResolvers<void>()
    const payloads: unknown[] = []
    const second = Promise.withResolvers<void>()
    const { handlers, begun } = witness(async ({ payload }) => {
      payloads.push(payload)
      if (payload === 2) second.resolve()
      else await first.promise
    })
    await queue.start(handlers)
    await queue.schedule({ kind: KIND, key: 'a1', payload: 1, runAt: clock.now() })
    await later(POLL)
    await begun(1)
    await queue.schedule({ kind: KIND, key: 'a1', payload: 2, runAt: clock.now() + MINUTE })
    first.reject(new Error('first'))
    await clock.tick(1)
    expect(payloads).toEqual([1])
    await later(MINUTE + POLL)
    await later(POLL)
    await second.promise
  })

  test('cancelled while it runs and then thrown, it is not tried again', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const first = Promise.withResolvers<void>()
    const { handlers, jobs, begun } = witness(() => first.promise)
    await queue.start(handlers)
    await queue.schedule({ kind: KIND, key: 'a1', payload: null, runAt: clock.now() })
    await later(POLL)
    await begun(1)
    await queue.cancel(KIND, 'a1')
    first.reject(new Error('too late'))
    await later(MINUTE)
    await later(MINUTE)
    expect(jobs.length).toBe(1)
  })

  test('a job that runs for long keeps its lease', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const first = Promise.withResolvers<void>()
    const { handlers, jobs, begun } = witness(() => first.promise)
    await queue.start(handlers)
    await queue.schedule({ kind: 'second-reading', key: 'm', payload: null, runAt: clock.now() })
    await later(POLL)
    await begun(1)
    await clock.tick(3 * MINUTE)
    first.resolve()
    await later(MINUTE)
    await later(MINUTE)
    expect(jobs.length).toBe(1)
  })

  test('inside a transaction a job is kept and cancelled with it, and undone with it', async () => {
    const { queue, clock, later, database } = await queueRig(await fresh())
    const { handlers, jobs, begun } = witness()
    const runAt = clock.now()
    const { kysely } = database
    const undone = kysely.transaction().execute(async (transaction) => {
      await queue.schedule({ kind: KIND, key: 'undone', payload: null, runAt }, transaction)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await kysely.transaction().execute(async (transaction) => {
      await queue.schedule({ kind: KIND, key: 'kept', payload: null, runAt }, transaction)
      await queue.schedule({ kind: KIND, key: 'cancelled', payload: null, runAt }, transaction)
      await queue.cancel(KIND, 'cancelled', transaction)
    })
    await queue.start(handlers)
    await later(POLL)
    await begun(1)
    await later(MINUTE)
    expect(jobs.map(({ key }) => key)).toEqual(['kept'])
  })

  test('a kind runs as many at once as it may, and no kind waits for another', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const open = Promise.withResolvers<void>()
    const { handlers, jobs, begun } = witness(() => open.promise)
    const { atOnce } = KIND_LIMITS[KIND]
    const keys = Array.from({ length: 3 * atOnce }, (_, index) => `a${index}`)
    for (const key of keys)
      await queue.schedule({ kind: KIND, key, payload: null, runAt: clock.now() })
    await queue.start(handlers)
    await later(POLL)
    await begun(atOnce)
    await queue.schedule({ kind: 're-score', key: 'e', payload: null, runAt: clock.now() })
    await clock.tick(POLL)
    await begun(atOnce + 1)
    expect(jobs.map(({ kind }) => kind)).toEqual([...Array(atOnce).fill(KIND), 're-score'])
    open.resolve()
    // Who has done one takes up the next, without time going by.
    await begun(keys.length + 1)
    expect(jobs.map(({ key }) => key).toSorted()).toEqual([...keys, 'e'].toSorted())
  })

  test('stopping waits for what runs and takes up nothing more', async () => {
    const { queue, clock, later } = await queueRig(await fresh())
    const order: string[] = []
    const open = Promise.withResolvers<void>()
    const { handlers, begun } = witness(async ({ key }) => {
      await open.promise
      order.push(key)
    })
    await queue.start(handlers)
    for (const key of ['e1', 'e2'])
      await queue.schedule({ kind: 're-score', key, payload: null, runAt: clock.now() })
    await later(POLL)
    await begun(1)
    const stopped = queue.stop().then(() => order.push('stopped'))
    open.resolve()
    await stopped
    expect(order).toEqual(['e1', 'stopped'])
  })
})

describe.runIf(POSTGRES !== null)('Job queues of two processes on one Postgres', () => {
  test('share the work: what one alone could not run at once, both do, and nothing twice', async () => {
    const settings = await (POSTGRES?.fresh() ?? Promise.reject(new Error('no Postgres')))
    const one = await queueRig(settings)
    const other = await queueRig(settings, one.clock)
    const together = 2 * KIND_LIMITS[KIND].atOnce
    const all = Promise.withResolvers<void>()
    const keys: string[] = []
    const { handlers } = witness(async ({ key }) => {
      keys.push(key)
      if (keys.length === together) all.resolve()
      await all.promise
    })
    await Promise.all([one.queue.start(handlers), other.queue.start(handlers)])
    const scheduled = Array.from({ length: together }, (_, index) => `a${index}`)
    for (const [index, key] of scheduled.entries())
      await (index % 2 === 0 ? one : other).queue.schedule({
        kind: KIND,
        key,
        payload: null,
        runAt: one.clock.now(),
      })
    await one.later(POLL)
    await one.later(POLL)
    await all.promise
    await one.later(MINUTE)
    expect(keys.toSorted()).toEqual(scheduled.toSorted())
  })

  test('go on when the server has broken their connections, and the operator is told of each kind of trouble once', async () => {
    const settings = await (POSTGRES?.fresh() ?? Promise.reject(new Error('no Postgres')))
    const { queue, clock, later, told, database } = await queueRig(settings)
    const { handlers, jobs, begun } = witness()
    await queue.start(handlers)
    await queue.schedule({ kind: KIND, key: 'a1', payload: null, runAt: clock.now() + POLL })
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'third-chair-jobs'`.execute(database.kysely)
    // The clock of the tests has no second try where a connection breaks under it.
    while (jobs.length === 0) await later(POLL / 2).catch(() => undefined)
    await begun(1)
    expect(jobs).toEqual([{ kind: KIND, key: 'a1', payload: null, tries: 1 }])
    const errors = told.map((line) => JSON.stringify(line))
    expect(errors).toContain('{"code":"job-queue-failed","error":"57P01"}')
    expect(errors).toEqual([...new Set(errors)])
  })

  test('start at once on an empty database', async () => {
    const settings = await (POSTGRES?.fresh() ?? Promise.reject(new Error('no Postgres')))
    const one = await queueRig(settings)
    const queues = await Promise.all([1, 2, 3].map(() => queueRig(settings, one.clock)))
    expect(queues.map(({ told }) => told)).toEqual([[], [], []])
  })
})
