import { describe, expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import type { ChatRequest, Completion } from '#language-model/chat.ts'
import { gathered } from '#language-model/gathered.fixture.ts'
import type { ModelClient, StreamPart } from '#language-model/model-client.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import { resilientModelClient } from './resilient-model-client.ts'

const REQUEST: ChatRequest = { model: 'm', messages: [], maxTokens: 10, temperature: 0 }
const COMPLETION: Completion = {
  text: 'I am fine.',
  finish: 'stop',
  model: 'm',
  tokens: null,
  firstTokenMs: 1,
}
const ENDED: readonly StreamPart[] = [
  { type: 'text', text: 'I am fine.' },
  { type: 'ended', completion: COMPLETION },
]

const failed = (
  code: ModelFailure['code'],
  more: Partial<ModelFailure> = {},
): readonly StreamPart[] => [{ type: 'failed', failure: { code, detail: 'd', ...more } }]
const busy = failed('model-busy', { isPassing: true })
const unreachable = failed('model-unreachable', { isPassing: true })

/** Answers in order, and the last one from then on. Its clock stands still except while it waits. */
function under(...answers: readonly (readonly StreamPart[])[]) {
  let asked = 0
  let now = 0
  const waits: number[] = []
  const next = () => answers[Math.min(asked++, answers.length - 1)]!
  const client: ModelClient = {
    stream: async function* () {
      yield* next()
    },
    complete: async () => {
      const end = next().at(-1)!
      return end.type === 'failed' ? failure(end.failure) : success(COMPLETION)
    },
  }
  const resilient = resilientModelClient(client, {
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  })
  return {
    resilient,
    waits,
    asked: () => asked,
    passes: (milliseconds: number) => {
      now += milliseconds
    },
    stream: (signal = new AbortController().signal) => gathered(resilient.stream(REQUEST, signal)),
    complete: (signal = new AbortController().signal) => resilient.complete(REQUEST, signal),
  }
}

describe('Asking again', () => {
  test('what fails for a passing reason before any word is asked for again, twice, waiting longer each time', async () => {
    const model = under(busy, unreachable, ENDED)
    expect(await model.stream()).toEqual(ENDED)
    expect(model.waits).toEqual([300, 600])
  })

  test('the third failure is told', async () => {
    const model = under(busy)
    expect(await model.stream()).toEqual(busy)
    expect([model.asked(), model.waits]).toEqual([3, [300, 600]])
  })

  test('a whole answer is asked for again as well', async () => {
    const model = under(unreachable, ENDED)
    expect(await model.complete()).toEqual({ ok: true, value: COMPLETION })
    expect(model.waits).toEqual([300])
  })

  test('once a word has come nothing is asked for again', async () => {
    const parts: readonly StreamPart[] = [{ type: 'text', text: 'I' }, ...unreachable]
    const model = under(parts, ENDED)
    expect(await model.stream()).toEqual(parts)
    expect(model.asked()).toBe(1)
  })

  test.each(['key-refused', 'no-such-model', 'model-error', 'empty', 'refused'] as const)(
    '%s is told at once, since asking again does not help',
    async (code) => {
      const model = under(failed(code), ENDED)
      expect(await model.stream()).toEqual(failed(code))
      expect(model.asked()).toBe(1)
    },
  )

  test('what the server says about when to come back is kept to', async () => {
    const model = under(failed('model-busy', { isPassing: true, retryAfterSeconds: 2 }), ENDED)
    expect(await model.stream()).toEqual(ENDED)
    expect(model.waits).toEqual([2000])
  })

  test('a longer wait than five seconds is told at once, with its length', async () => {
    const long = failed('model-busy', { isPassing: true, retryAfterSeconds: 6 })
    const model = under(long, ENDED)
    expect(await model.stream()).toEqual(long)
    expect(model.waits).toEqual([])
  })

  test('waits together stay within five seconds', async () => {
    const wait = failed('model-busy', { isPassing: true, retryAfterSeconds: 3 })
    const model = under(wait, wait, ENDED)
    expect(await model.stream()).toEqual(wait)
    expect(model.waits).toEqual([3000])
  })

  test('leaving during a wait ends quietly; a whole answer rejects with the reason', async () => {
    const leaving = new AbortController()
    const client = resilientModelClient(under(busy).resilient, {
      wait: async () => leaving.abort(new Error('left')),
    })
    expect(await gathered(client.stream(REQUEST, leaving.signal))).toEqual([])
    await expect(client.complete(REQUEST, leaving.signal)).rejects.toThrow('left')
  })
})

describe('Leaving a server alone', () => {
  const down = [
    'model-unreachable',
    'no-first-token',
    'stalled',
    'model-error',
    'model-unreachable',
  ] as const

  test('after five failures in a row calls are turned away at once, for thirty seconds', async () => {
    const model = under(...down.map((code) => failed(code)))
    for (const code of down) expect(await model.stream()).toEqual(failed(code))
    expect(model.resilient.isDown()).toBe(true)
    model.passes(10_500)
    expect(await model.complete()).toEqual({
      ok: false,
      failure: { code: 'model-down', retryAfterSeconds: 20, detail: 'left-alone' },
    })
    expect(model.asked()).toBe(5)
  })

  test('then one probe is let through, and its success opens the way for all', async () => {
    const gate = Promise.withResolvers<void>()
    let asked = 0
    let now = 0
    const client = resilientModelClient(
      {
        stream: async function* () {
          asked += 1
          if (asked <= 5) yield* failed('stalled')
          else {
            await gate.promise
            yield* ENDED
          }
        },
        complete: async () => success(COMPLETION),
      },
      { now: () => now },
    )
    const ask = () => gathered(client.stream(REQUEST, new AbortController().signal))
    for (let at = 0; at < 5; at++) await ask()
    now += 30_000
    const probe = ask()
    const beside = await ask()
    gate.resolve()
    expect([await probe, beside]).toEqual([
      ENDED,
      failed('model-down', { retryAfterSeconds: 0, detail: 'left-alone' }),
    ])
    expect([client.isDown(), await ask()]).toEqual([false, ENDED])
  })

  test('a probe that fails closes the way for another thirty seconds', async () => {
    const model = under(failed('stalled'))
    for (let at = 0; at < 5; at++) await model.stream()
    model.passes(30_000)
    expect(await model.stream()).toEqual(failed('stalled'))
    expect(await model.stream()).toEqual(
      failed('model-down', { retryAfterSeconds: 30, detail: 'left-alone' }),
    )
  })

  test('a probe that somebody leaves lets the next one through', async () => {
    const model = under(...down.map((code) => failed(code)), ENDED)
    for (const _ of down) await model.stream()
    model.passes(30_000)
    for await (const part of model.resilient.stream(REQUEST, new AbortController().signal)) {
      expect(part.type).toBe('text')
      break
    }
    expect(await model.stream()).toEqual(ENDED)
  })

  test.each(['key-refused', 'no-such-model', 'model-busy', 'broken-off'] as const)(
    '%s comes from a server that is there: it never opens the circuit, and is told each time',
    async (code) => {
      const model = under(failed(code))
      for (let at = 0; at < 9; at++) expect(await model.stream()).toEqual(failed(code))
      expect(model.resilient.isDown()).toBe(false)
    },
  )

  test('four failures and a success are forgiven', async () => {
    const four = Array.from({ length: 4 }, () => failed('stalled'))
    const model = under(...four, ENDED, ...four, ENDED)
    for (let at = 0; at < 9; at++) await model.stream()
    expect(await model.stream()).toEqual(ENDED)
  })

  test('a call that somebody leaves counts for nothing', async () => {
    const model = under(failed('stalled'))
    for (let at = 0; at < 4; at++) await model.stream()
    expect(await model.stream(AbortSignal.abort())).toEqual([])
    expect([model.asked(), model.resilient.isDown()]).toEqual([4, false])
  })
})
