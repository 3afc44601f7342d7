import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { VoicedWords, VoiceRequest } from '#simulation/voice-port.ts'
import { unasked, type Voicing } from '#simulation/voicing.ts'
import { LONGEST_SILENCE_MS, LONGEST_TURN_MS } from './line-watch.ts'
import { serverVoice } from './server-voice.ts'

const ADDRESS = 'http://third-chair.test/api/voice'

const scenario = compileScenario(minimalScenario)
const { entries: journal } = rehearse(scenario, ['What is it like at home these days?'], 1)

/** The journal says all of it: a voice that asks the server looks at nothing else. */
const NOT_LOOKED_AT = {} as VoiceRequest

const SPOKEN: Voicing = {
  model: 'client-voice',
  prompt: 'ab12',
  tokens: { prompt: 1200, completion: 20, cached: 1024 },
  tries: 1,
  breaches: [],
  fallback: null,
}
const FIRST: SpeechSoFar = { says: 'It’s fine.', stage: 'looks away' }
const BOTH: SpeechSoFar = { says: 'It’s fine. Really.', stage: 'looks away' }
const UNREACHABLE: VoicedWords = { soFar: null, voicing: unasked('server-unreachable') }

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
const WORDS = event('words', { soFar: BOTH, voicing: SPOKEN })

/** What the server is seen to be asked, and an answer of which the test sends one piece after the other. */
function openLine() {
  const asked = Promise.withResolvers<{ readonly body: unknown; readonly signal: AbortSignal }>()
  const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const writer = pipe.writable.getWriter()
  server.use(
    http.post(ADDRESS, async ({ request }) => {
      asked.resolve({ body: await request.json(), signal: request.signal })
      return new HttpResponse(pipe.readable, { headers: { 'content-type': 'text/event-stream' } })
    }),
  )
  return {
    asked: asked.promise,
    sends: (text: string) => writer.write(new TextEncoder().encode(text)),
    ends: () => writer.close(),
    breaks: () => writer.abort(new Error('the line was cut')),
  }
}

const answers = (text: string, init?: ConstructorParameters<typeof HttpResponse>[1]) =>
  server.use(http.post(ADDRESS, () => new HttpResponse(text, init)))

const streams = (...pieces: readonly string[]) =>
  answers(pieces.join(''), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })

/** Timers that run out when the test says so. */
function handClock() {
  let timers: readonly { readonly ms: number; readonly then: () => void }[] = []
  const started: number[] = []
  return {
    after: (ms: number, then: () => void) => {
      const timer = { ms, then }
      started.push(ms)
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    started: () => started,
    running: () => timers.map(({ ms }) => ms),
    runsOut: (ms: number) => timers.find((each) => each.ms === ms)?.then(),
  }
}

let clock = handClock()
beforeEach(() => {
  clock = handClock()
})

function ask(said: readonly JournalEntry[] = journal) {
  const heard: SpeechSoFar[] = []
  const waiting: (() => void)[] = []
  const firstSentence = Promise.withResolvers<void>()
  const words = serverVoice({ address: ADDRESS, after: clock.after })(NOT_LOOKED_AT, {
    journal: said,
    hear: (soFar) => {
      heard.push(soFar)
      firstSentence.resolve()
    },
    whenUnwanted: (stop) => void waiting.push(stop),
  })
  const leave = () => {
    for (const stop of waiting) stop()
  }
  return { words, heard, leave, firstSentence: firstSentence.promise }
}

describe('A voice by way of the server', () => {
  test('sends the scenario and the journal, and nothing of a person', async () => {
    const line = openLine()
    const { words } = ask()
    const { body } = await line.asked
    expect(body).toEqual({
      scenario: { id: scenario.scenario.id, hash: scenario.hash },
      journal,
    })
    await line.sends(WORDS)
    await words
  })

  test('is heard sentence by sentence, and ends with the words as the server gives them', async () => {
    streams(': still here\n\n', event('sentence', FIRST), event('sentence', BOTH), WORDS)
    const { words, heard } = ask()
    expect(await words).toEqual({ soFar: BOTH, voicing: SPOKEN })
    expect(heard).toEqual([FIRST, BOTH])
  })

  test('hears a sentence before the next has come', async () => {
    const line = openLine()
    const { words, heard, firstSentence } = ask()
    await line.sends(event('sentence', FIRST))
    await firstSentence
    expect(heard).toEqual([FIRST])
    await line.sends(WORDS)
    expect(await words).toEqual({ soFar: BOTH, voicing: SPOKEN })
  })

  test('passes over events that it does not know', async () => {
    streams(event('weather', 'rain'), WORDS)
    expect(await ask().words).toEqual({ soFar: BOTH, voicing: SPOKEN })
  })

  test.each([
    ['too-many-requests', 429, 'too-many-requests'],
    ['budget-spent', 429, 'budget-spent'],
    ['scenario-unknown', 409, 'scenario-unknown'],
    ['no-language-model', 404, 'server-unreachable'],
    ['journal-refused', 400, 'server-unreachable'],
  ] as const)('a refusal with %s falls back with its reason', async (code, status, fallback) => {
    answers(JSON.stringify({ code }), { status })
    expect(await ask().words).toEqual({ soFar: null, voicing: unasked(fallback) })
  })

  test.each([
    ['a proxy’s error page', { status: 502, headers: { 'content-type': 'text/html' } }],
    ['a sign-in page with status 200', { status: 200, headers: { 'content-type': 'text/html' } }],
    ['an empty answer', { status: 204 }],
  ] as const)('%s is a server that cannot be reached', async (_, init) => {
    answers(init.status === 204 ? '' : '<!doctype html><h1>Sign in</h1>', init)
    expect(await ask().words).toEqual(UNREACHABLE)
  })

  test('so is a network that fails', async () => {
    server.use(http.post(ADDRESS, () => HttpResponse.error()))
    expect(await ask().words).toEqual(UNREACHABLE)
  })

  test.each([
    ['ends without words', []],
    ['holds an event that is no JSON', ['event: words\ndata: {"soFar": nu\n\n']],
    ['holds words of another shape', [event('words', { soFar: 'It’s fine.' })]],
    ['holds a sentence of another shape', [event('sentence', { says: 4 }), WORDS]],
  ])('a stream that %s keeps what was heard and falls back', async (_, rest) => {
    streams(event('sentence', FIRST), ...rest)
    expect(await ask().words).toEqual({ ...UNREACHABLE, soFar: FIRST })
  })

  test('a line that is cut keeps what was heard and falls back', async () => {
    const line = openLine()
    const { words, firstSentence } = ask()
    await line.sends(event('sentence', FIRST))
    await firstSentence
    await line.breaks()
    expect(await words).toEqual({ ...UNREACHABLE, soFar: FIRST })
  })

  test.each([
    ['goes quiet', LONGEST_SILENCE_MS],
    ['never ends', LONGEST_TURN_MS],
  ])('a line that %s is hung up', async (_, ms) => {
    const line = openLine()
    const { words, firstSentence } = ask()
    await line.sends(event('sentence', FIRST))
    await firstSentence
    clock.runsOut(ms)
    expect(await words).toEqual({ ...UNREACHABLE, soFar: FIRST })
    expect((await line.asked).signal.aborted).toBe(true)
  })

  test('every event and every heartbeat is a sign of life, and nothing is watched in the end', async () => {
    streams(': still here\n\n', event('sentence', FIRST), ': still here\n\n', WORDS)
    await ask().words
    const atFirst = [LONGEST_TURN_MS, LONGEST_SILENCE_MS]
    const signs = [1, 2, 3, 4].map(() => LONGEST_SILENCE_MS)
    expect({ started: clock.started(), running: clock.running() }).toEqual({
      started: [...atFirst, ...signs],
      running: [],
    })
  })

  test('a voice that nobody waits for hangs up', async () => {
    const line = openLine()
    const { words, leave } = ask()
    const { signal } = await line.asked
    leave()
    expect(await words).toEqual(UNREACHABLE)
    expect({ isHungUp: signal.aborted, timers: clock.running() }).toEqual({
      isHungUp: true,
      timers: [],
    })
  })
})
