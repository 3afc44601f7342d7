import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { JournalEntry, JournalEvent } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { type After, LONGEST_SILENCE_MS } from '#web/voice/line-watch.ts'
import { askServer } from './ask-server.ts'

const ADDRESS = 'http://third-chair.test/api/second-reading'

const scenario = compileScenario(minimalScenario)
const { entries } = rehearse(scenario, ['What is it like at home these days?'], 1)
const after = (journal: readonly JournalEntry[], event: JournalEvent): readonly JournalEntry[] => {
  const [last] = journal.slice(-1)
  return last === undefined ? [] : [...journal, { ...last, index: last.index + 1, event }]
}
const reflected = after(entries, {
  type: 'student.reflected',
  reflection: { ratings: { empathy: 2 }, intention: 'Mine alone.', replay: 'This too.' },
})
const journal = after(reflected, {
  type: 'code.contested',
  withdrawn: false,
  reading: { index: 1, start: 0, end: 4, observed: ['OQ'], own: ['CQ'], note: 'And this.' },
})

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
const EVENTS = { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }
const READ = event('reading', { level: 4 })

const answers = (text: string, init?: ConstructorParameters<typeof HttpResponse>[1]) =>
  server.use(http.post(ADDRESS, () => new HttpResponse(text, init)))

/** An answer of which the test sends one piece after the other. */
function openLine() {
  const asked = Promise.withResolvers<{ readonly body: unknown; readonly signal: AbortSignal }>()
  const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const writer = pipe.writable.getWriter()
  server.use(
    http.post(ADDRESS, async ({ request }) => {
      asked.resolve({ body: await request.json(), signal: request.signal })
      return new HttpResponse(pipe.readable, EVENTS)
    }),
  )
  return {
    asked: asked.promise,
    sends: (text: string) => writer.write(new TextEncoder().encode(text)),
    breaks: () => writer.abort(new Error('the line was cut')),
  }
}

/** A silence that ends when the test says so. */
function handClock() {
  let running: readonly (() => void)[] = []
  const started: number[] = []
  const clock: After = (ms, then) => {
    started.push(ms)
    running = [...running, then]
    return () => {
      running = running.filter((each) => each !== then)
    }
  }
  return {
    clock,
    started,
    running: () => running.length,
    runsOut: () => {
      for (const then of running) then()
    },
  }
}

const ask = ({ clock = handClock().clock, signal = new AbortController().signal } = {}) =>
  askServer(
    {
      address: ADDRESS,
      event: 'reading',
      read: (json) => (typeof json === 'object' ? json : null),
    },
    journal,
    signal,
    clock,
  )

describe('Asking about a session', () => {
  test('sends what was said, and nothing that the student thought of it afterwards', async () => {
    const line = openLine()
    const answer = ask()
    expect((await line.asked).body).toEqual({
      scenario: { id: scenario.scenario.id, hash: scenario.hash },
      journal: after(entries, {
        type: 'student.reflected',
        reflection: { ratings: {}, intention: '', replay: '' },
      }),
    })
    await line.sends(READ)
    expect(await answer).toEqual(success({ level: 4 }))
  })

  test('passes over heartbeats and events of other names', async () => {
    answers(`: still here\n\n${event('weather', 'rain')}${READ}`, EVENTS)
    expect(await ask()).toEqual(success({ level: 4 }))
  })

  test.each(['too-many-requests', 'budget-spent', 'session-not-over', 'no-such-reply'])(
    'gives a refusal with %s as its reason',
    async (code) => {
      answers(JSON.stringify({ code }), { status: 409 })
      expect(await ask()).toEqual(failure(code))
    },
  )

  test.each([
    ['a proxy’s error page', 502],
    ['a sign-in page with status 200', 200],
  ])('takes %s for no server of ours', async (_, status) => {
    answers('<!doctype html>', { status, headers: { 'content-type': 'text/html' } })
    expect(await ask()).toEqual(failure('server-unreachable'))
  })

  test('says so where the network fails', async () => {
    server.use(http.post(ADDRESS, () => HttpResponse.error()))
    expect(await ask()).toEqual(failure('server-unreachable'))
  })

  test.each([
    ['ends without its event', ': still here\n\n'],
    ['cannot be read', 'event: reading\ndata: {"level":\n\n'],
    ['is of another form', event('reading', 'four')],
  ])('an answer that %s broke off', async (_, text) => {
    answers(text, EVENTS)
    expect(await ask()).toEqual(failure('line-broken'))
  })

  test('so did one whose line was cut', async () => {
    const line = openLine()
    const { clock, started } = handClock()
    const answer = ask({ clock })
    await line.sends(': still here\n\n')
    await expect.poll(() => started.length).toBe(2)
    await line.breaks()
    expect(await answer).toEqual(failure('line-broken'))
  })

  test('hangs up on a line that has gone quiet, and counts anew with each heartbeat', async () => {
    const line = openLine()
    const { clock, started, running, runsOut } = handClock()
    const answer = ask({ clock })
    await line.asked
    await line.sends(': still here\n\n')
    await expect.poll(() => started).toEqual([LONGEST_SILENCE_MS, LONGEST_SILENCE_MS])
    runsOut()
    expect(await answer).toEqual(failure('line-broken'))
    expect([(await line.asked).signal.aborted, running()]).toEqual([true, 0])
  })

  test('hangs up once nobody waits', async () => {
    const line = openLine()
    const leaving = new AbortController()
    const answer = ask({ signal: leaving.signal })
    const { signal } = await line.asked
    leaving.abort()
    await answer
    expect(signal.aborted).toBe(true)
  })
})
