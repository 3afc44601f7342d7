import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { openTestSite, type TestSite } from '#server/course-site.fixture.ts'
import { seedCourse, seedStudents } from '#server/seeded-course.fixture.ts'
import { ENGINES, SQLITE } from '#tests/setup/engines.ts'
import { ask } from '#web/api/ask.ts'
import { PAUSES_MS } from '#web/attempt/attempt-line.ts'
import { type ServerSessionHost, serverSessionHost } from '#web/attempt/server-session-host.ts'
import { connect } from './cut-line.ts'
import { GOAL, heldTalkConformance } from './held-talk.ts'

const compiled = compileScenario(minimalScenario)
const MINUTE_MS = 60_000
const QUESTION = 'What brings you here?'

let sites: readonly TestSite[] = []
afterEach(async () => {
  vi.unstubAllGlobals()
  for (const site of sites) await site.close()
  sites = []
})

/** Timers that run out when the test says so. */
function handClock() {
  let timers: readonly { readonly ms: number; readonly then: () => void }[] = []
  return {
    after: (ms: number, then: () => void) => {
      const timer = { ms, then }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    running: () => timers.map(({ ms }) => ms),
    runOut: () => {
      for (const { then } of timers) then()
    },
  }
}

async function sitting(draft: Partial<ExerciseDraft> = {}, engine = SQLITE) {
  const site = await openTestSite(await engine.fresh())
  sites = [...sites, site]
  const { kysely } = site.services.database
  await seedCourse(kysely, compiled, draft)
  const ana = await site.person('Ana')
  const ben = await site.person('Ben')
  await seedStudents(kysely, [
    { id: ana.id, name: 'Ana' },
    { id: ben.id, name: 'Ben' },
  ])
  const clock = handClock()
  /** as whoever the page's `fetch` speaks for */
  const open = async (): Promise<ServerSessionHost> => {
    const exercise = { params: { exercise: 'exercise' } }
    const body = { goal: GOAL, agreesToHonesty: false }
    const started = await ask('POST /api/exercises/:exercise/attempts', { ...exercise, body })
    if (!started.ok) throw new Error(started.failure.code)
    const first = await ask('GET /api/attempts/:attempt', { params: started.value })
    if (!first.ok) throw new Error(first.failure.code)
    return serverSessionHost({
      first: first.value,
      hasModelVoice: false,
      after: clock.after,
      clock: () => 0,
    })
  }
  return { site, ana, ben, clock, open }
}

/** Resolves as soon as the host stands so. */
const until = (host: ServerSessionHost, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = host.subscribe(look)
    look()
  })

const inTrouble = (host: ServerSessionHost) => until(host, () => host.standing().trouble !== null)

const said = (host: ServerSessionHost) =>
  host.view().turns.flatMap((turn) => (turn.speaker === 'trainee' ? [turn.text] : []))

describe.each(ENGINES)('On $name', (engine) => {
  let open: () => Promise<ServerSessionHost>
  let sit: (session: string) => Promise<void>
  beforeEach(async () => {
    const { site, ana, ben, ...rest } = await sitting({ attempts: null }, engine)
    open = rest.open
    // Sessions beside each other are those of two people: of one exercise each has one that runs.
    sit = async (session) => void connect(site, session === 'other' ? ben : ana)
  })
  heldTalkConformance(`the server on ${engine.name}`, async (session) => {
    await sit(session)
    const host = await open()
    return session === 'one' ? boundTo(host, () => sit('one')) : host
  })
})

/** The page's `fetch` speaks for whoever was opened last; this one takes it back before each reply. */
const boundTo = (host: ServerSessionHost, takeBack: () => Promise<void>): ServerSessionHost => ({
  ...host,
  say: async (text) => {
    await takeBack()
    return host.say(text)
  },
})

describe('A line that drops', () => {
  test.each(['before', 'after'] as const)(
    'in mid-reply (cut %s it arrived) loses nothing and doubles nothing',
    async (cut) => {
      const { site, ana, clock, open } = await sitting()
      const line = connect(site, ana)
      const host = await open()
      line.cutNext(cut)
      const saying = host.say(QUESTION)
      await inTrouble(host)
      expect({ trouble: host.standing().trouble, waits: clock.running() }).toEqual({
        trouble: 'line-broken',
        waits: [PAUSES_MS[0]],
      })
      clock.runOut()
      expect(await saying).toEqual(success(null))
      expect({ trouble: host.standing().trouble, said: said(host) }).toEqual({
        trouble: null,
        said: [QUESTION],
      })
      host.close()
    },
  )

  test('is tried again with growing pauses, and at once when asked to', async () => {
    const { site, ana, clock, open } = await sitting()
    const line = connect(site, ana)
    const host = await open()
    const waited: number[] = []
    line.cutNext('before', 'before', 'before')
    const saying = host.say(QUESTION)
    await inTrouble(host)
    for (const pause of PAUSES_MS.slice(0, 3)) {
      await vi.waitFor(() => expect(clock.running()).toEqual([pause]))
      waited.push(...clock.running())
      host.tryNow()
    }
    expect(await saying).toEqual(success(null))
    expect({ waited, running: clock.running() }).toEqual({
      waited: [1000, 2000, 4000],
      running: [],
    })
    host.close()
  })

  test('does not take a step that came through for a refused one', async () => {
    const { site, ana, clock, open } = await sitting()
    const line = connect(site, ana)
    const host = await open()
    line.cutNext('after')
    const pausing = host.pause()
    await inTrouble(host)
    clock.runOut()
    expect(await pausing).toEqual(success(null))
    expect(host.view().phase).toBe('paused')
    host.close()
  })

  test('keeps nobody in an attempt that they stop for their own sake', async () => {
    const { site, ana, clock, open } = await sitting()
    const line = connect(site, ana)
    const host = await open()
    line.cutNext('before')
    const saying = host.say(QUESTION)
    await inTrouble(host)
    const stopping = host.stop()
    expect(await saying).toEqual(failure('not-now'))
    expect(await stopping).toEqual(success(null))
    const { state, endedBy, turns } = host.standing().attempt
    expect([state, endedBy, turns.length, clock.running()]).toEqual(['abandoned', 'stopped', 2, []])
    host.close()
  })

  test('asks no more once the page has let go', async () => {
    const { site, ana, clock, open } = await sitting()
    const line = connect(site, ana)
    const host = await open()
    line.cutNext('before')
    const saying = host.say(QUESTION)
    await inTrouble(host)
    const before = line.asked.length
    host.close()
    expect(await saying).toEqual(failure('not-now'))
    expect([line.asked.length, clock.running()]).toEqual([before, []])
  })
})

describe('Two tabs of one attempt', () => {
  test('see the same talk as soon as they ask again', async () => {
    const { site, ana, open } = await sitting()
    connect(site, ana)
    const one = await open()
    const other = await open()
    await one.say(QUESTION)
    await other.refresh()
    expect(other.view()).toEqual(one.view())
    one.close()
    other.close()
  })

  test('do not split it: the second to speak is told, and shown what was said', async () => {
    const { site, ana, open } = await sitting()
    connect(site, ana)
    const one = await open()
    const other = await open()
    await one.say(QUESTION)
    expect(await other.say('How are you today?')).toEqual(failure('opened-elsewhere'))
    expect(said(other)).toEqual([QUESTION])
    expect(await other.say('That sounds tiring.')).toEqual(success(null))
    await one.refresh()
    expect(said(one)).toEqual([QUESTION, 'That sounds tiring.'])
    one.close()
    other.close()
  })

  test('count the same words at one place once', async () => {
    const { site, ana, open } = await sitting()
    connect(site, ana)
    const one = await open()
    const other = await open()
    await one.say(QUESTION)
    expect(await other.say(QUESTION)).toEqual(success(null))
    expect(said(other)).toEqual([QUESTION])
    one.close()
    other.close()
  })

  test('an answer that a reply has overtaken does not take the reply off the page', async () => {
    const { site, ana, open } = await sitting()
    const line = connect(site, ana)
    const host = await open()
    const { asked, letGo } = line.holdNext()
    const reading = host.refresh()
    await asked
    await host.say(QUESTION)
    letGo()
    await reading
    expect(said(host)).toEqual([QUESTION])
    host.close()
  })
})

describe('The server’s clock', () => {
  test('takes no words once time is up, and the page shows how the attempt ended', async () => {
    const { site, ana, open } = await sitting({ timeLimitMinutes: 30 })
    connect(site, ana)
    const host = await open()
    await host.say(QUESTION)
    site.passTime(30 * MINUTE_MS)
    expect(await host.say('One more thing.')).toEqual(failure('not-now'))
    const { state, endedBy } = host.standing().attempt
    expect([state, endedBy, said(host)]).toEqual(['finished', 'time-limit', [QUESTION]])
    host.close()
  })

  test('leaves what is overdue to be submitted and not to be added to', async () => {
    const { site, ana, open } = await sitting({
      timeLimitMinutes: 30,
      atZero: 'grace',
      graceMinutes: 10,
    })
    connect(site, ana)
    const host = await open()
    site.passTime(31 * MINUTE_MS)
    await host.refresh()
    expect(host.standing().attempt.state).toBe('overdue')
    expect(await host.say('Late.')).toEqual(failure('not-now'))
    const submitted = await host.reflect({ ratings: { empathy: 3 }, intention: '', replay: '' })
    const { state, endedBy } = host.standing().attempt
    expect([submitted, state, endedBy]).toEqual([success(null), 'finished', 'submitted'])
    host.close()
  })
})

describe('What a student is given', () => {
  test('is the client’s words, and nothing that they stand for', async () => {
    const { site, ana, open } = await sitting()
    connect(site, ana)
    const host = await open()
    const { says, stage } = compiled.scenario.opening
    const speech = {
      line: null,
      says,
      stage: stage ?? null,
      cues: [],
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'embedded',
    }
    expect(host.view().turns).toEqual([{ speaker: 'client', index: 0, speech }])
    expect(host.journal()).toEqual([])
    const place = { index: 1, start: 0, end: 4 }
    expect(await host.contest({ ...place, own: [], note: '' })).toEqual(failure('not-now'))
    expect(await host.withdraw(place)).toEqual(failure('not-now'))
    host.close()
  })

  test('is a hint only where the exercise gives any', async () => {
    const { site, ana, open } = await sitting({ hints: true })
    connect(site, ana)
    const host = await open()
    const hint = await host.hint()
    const hints = compiled.scenario.hints.map(({ text }) => text)
    expect(hint.ok && (hint.value === null || hints.includes(hint.value))).toBe(true)
    host.close()
  })

  test('is no hint where the exercise gives none', async () => {
    const { site, ana, open } = await sitting()
    connect(site, ana)
    const host = await open()
    expect(await host.hint()).toEqual(failure('not-now'))
    host.close()
  })
})
