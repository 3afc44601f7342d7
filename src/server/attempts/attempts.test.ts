import { afterEach, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import {
  openTestSite,
  type TestPerson,
  type TestSite,
  textAt,
} from '#server/course-site.fixture.ts'
import { seedCourse, seedStudents } from '#server/seeded-course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { settleExercise } from './settle-exercise.ts'

const compiled = compileScenario(minimalScenario)
const MINUTE = 60_000
const sites: TestSite[] = []

afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

describe.each(ENGINES)('Attempts on $name', ({ fresh }) => {
  async function sitting(draft: Partial<ExerciseDraft> = {}) {
    const settings = await fresh()
    const site = await openTestSite(settings)
    sites.push(site)
    const { kysely } = site.services.database
    await seedCourse(kysely, compiled, draft)
    const ana = await site.person('Ana')
    await seedStudents(kysely, [{ id: ana.id, name: 'Ana' }])
    return { site, ana, settings }
  }

  const start = async (ana: TestPerson): Promise<string> => {
    const started = await ana.ask('POST /api/exercises/exercise/attempts', {
      goal: null,
      agreesToHonesty: false,
    })
    return textAt(started.body, 'attempt')
  }

  const look = async (ana: TestPerson, attempt: string) =>
    (await ana.ask(`GET /api/attempts/${attempt}`)).body as {
      readonly state: string
      readonly endedBy: string | null
      readonly phase: string
      readonly sessionEndedBy: string | null
      readonly turns: readonly { readonly speaker: string; readonly text?: string }[]
    }

  const say = (ana: TestPerson, attempt: string, index: number, text: string) =>
    ana.ask(`POST /api/attempts/${attempt}/turns`, { index, text })

  test('an attempt is started, talked through, submitted and stays', async () => {
    const { ana, site } = await sitting()
    const attempt = await start(ana)
    const first = await look(ana, attempt)
    expect([first.phase, first.turns.length]).toEqual(['awaiting-student', 1])
    const said = await say(ana, attempt, 1, 'What brings you here?')
    expect(said.status).toBe(200)
    site.passTime(3 * MINUTE)
    const reflection = { ratings: { empathy: 3 }, intention: 'to listen', replay: '' }
    const submitted = await ana.ask(`POST /api/attempts/${attempt}/submit`, reflection)
    const again = await ana.ask(`POST /api/attempts/${attempt}/submit`, reflection)
    expect(again.body).toEqual(submitted.body)
    const { state, endedBy, phase, sessionEndedBy, turns } = await look(ana, attempt)
    expect({ state, endedBy, phase, sessionEndedBy, turns: turns.length }).toEqual({
      state: 'finished',
      endedBy: 'submitted',
      phase: 'debriefed',
      sessionEndedBy: 'student',
      turns: 4,
    })
    expect(await say(ana, attempt, 4, 'One more thing.')).toEqual({
      status: 409,
      body: { code: 'attempt-over' },
    })
  })

  test('a turn that is sent twice counts once, and other words at its place are refused', async () => {
    const { ana } = await sitting()
    const attempt = await start(ana)
    const both = await Promise.all([
      say(ana, attempt, 1, 'What brings you here?'),
      say(ana, attempt, 1, 'What brings you here?'),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await look(ana, attempt)).turns.length).toBe(3)
    expect(await say(ana, attempt, 1, 'How are you?')).toEqual({
      status: 409,
      body: { code: 'turn-taken' },
    })
    expect(await say(ana, attempt, 5, 'How are you?')).toEqual({
      status: 409,
      body: { code: 'turn-out-of-order' },
    })
  })

  test('another process goes on exactly where the first one stopped', async () => {
    const { ana, site, settings } = await sitting()
    const attempt = await start(ana)
    await say(ana, attempt, 1, 'What brings you here?')
    const before = await look(ana, attempt)
    if (settings.engine === 'sqlite') await site.close()
    const other = await openTestSite(settings)
    sites.push(other)
    if (settings.engine === 'sqlite') sites.splice(sites.indexOf(site), 1)
    const asked = other.as(ana.cookie)
    expect((await asked(`GET /api/attempts/${attempt}`)).body).toEqual(before)
    const answered = await asked(`POST /api/attempts/${attempt}/turns`, {
      index: 3,
      text: 'That sounds tiring.',
    })
    expect(answered.status).toBe(200)
    if (settings.engine === 'sqlite') return
    const third = await say(ana, attempt, 5, 'Tell me more about that.')
    expect([third.status, (await look(ana, attempt)).turns.length]).toEqual([200, 7])
  })

  test('time ends an attempt while nobody is connected, at the moment it was due', async () => {
    const { ana, site } = await sitting({ timeLimitMinutes: 30 })
    const attempt = await start(ana)
    await say(ana, attempt, 1, 'What brings you here?')
    site.passTime(45 * MINUTE)
    const { kysely } = site.services.database
    const exercise = await kysely.selectFrom('exercises').selectAll().executeTakeFirstOrThrow()
    await settleExercise(site.services, exercise)
    const row = await kysely.selectFrom('attempts').selectAll().executeTakeFirstOrThrow()
    expect({
      state: row.state,
      endedBy: row.ended_by,
      minutes: ((row.ended_at ?? 0) - row.started_at) / MINUTE,
    }).toEqual({ state: 'finished', endedBy: 'time-limit', minutes: 30 })
    expect((await look(ana, attempt)).sessionEndedBy).toBe('time')
  })

  test('in a grace period nothing more is said, but what was said can be submitted', async () => {
    const { ana, site } = await sitting({
      timeLimitMinutes: 30,
      atZero: 'grace',
      graceMinutes: 10,
    })
    const attempt = await start(ana)
    site.passTime(35 * MINUTE)
    expect((await say(ana, attempt, 1, 'Late.')).body).toEqual({ code: 'attempt-over' })
    expect((await look(ana, attempt)).state).toBe('overdue')
    const reflection = { ratings: {}, intention: '', replay: '' }
    await ana.ask(`POST /api/attempts/${attempt}/submit`, reflection)
    const { state, endedBy } = await look(ana, attempt)
    expect([state, endedBy]).toEqual(['finished', 'submitted'])
  })

  test('whoever stops for their own sake has used up no attempt', async () => {
    const { ana } = await sitting()
    const attempt = await start(ana)
    await ana.ask(`POST /api/attempts/${attempt}/stop`)
    const { state, endedBy } = await look(ana, attempt)
    expect([state, endedBy]).toEqual(['abandoned', 'stopped'])
    expect(await start(ana)).not.toBe(attempt)
  })

  test('two tabs that start at once sit one attempt', async () => {
    const { ana } = await sitting()
    const [one, other] = await Promise.all([start(ana), start(ana)])
    expect(one).toBe(other)
    expect((await look(ana, one)).turns.length).toBe(1)
  })

  test('nobody sits an exercise before its notice is read, its statement agreed to, or against their opting out', async () => {
    const { ana, site } = await sitting({ honestyStatement: 'My own words.' })
    const path = 'POST /api/exercises/exercise/attempts'
    const body = { goal: null, agreesToHonesty: false }
    expect((await ana.ask(path, body)).body).toEqual({ code: 'honesty-first' })
    await ana.ask('POST /api/exercises/exercise/opt-out', { words: 'My own grief is too near.' })
    expect((await ana.ask(path, body)).body).toEqual({ code: 'opted-out' })
    await ana.ask('DELETE /api/exercises/exercise/opt-out')
    await site.services.database.kysely.deleteFrom('notices_read').execute()
    expect((await ana.ask(path, { ...body, agreesToHonesty: true })).body).toEqual({
      code: 'notice-first',
    })
  })

  test('an attempt is there for its own student alone', async () => {
    const { ana, site } = await sitting()
    const attempt = await start(ana)
    const ben = await site.person('Ben')
    expect((await ben.ask(`GET /api/attempts/${attempt}`)).status).toBe(404)
    const { kysely } = site.services.database
    await seedStudents(kysely, [{ id: ben.id, name: 'Ben' }], 0, 2)
    expect((await ben.ask(`GET /api/attempts/${attempt}`)).status).toBe(404)
  })
})
