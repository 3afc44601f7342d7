import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  type MockInstance,
  test,
  vi,
} from 'vitest'
import type { ChatRequest } from '#language-model/chat.ts'
import { gathered } from '#language-model/gathered.fixture.ts'
import type { ModelClient, StreamPart } from '#language-model/model-client.ts'
import { openAiModelClient } from '#language-model/openai/openai-model-client.ts'
import { resilientModelClient } from '#language-model/resilience/resilient-model-client.ts'
import type { Watchdogs } from '#language-model/settings.ts'
import type { Answer } from '#tests/model-server/answer.ts'
import { FAULT_NAMES, type Fault } from '#tests/model-server/fault.ts'
import { type ModelServer, startModelServer } from '#tests/model-server/model-server.ts'

/** Real sockets, and every fault that a server can have, through the client that the product uses. */

let server: ModelServer
const unhandled = vi.fn()
beforeAll(async () => {
  server = await startModelServer()
  process.on('unhandledRejection', unhandled)
})
let quiet: readonly MockInstance[] = []
beforeEach(() => {
  quiet = (['log', 'info', 'debug'] as const).map((method) => vi.spyOn(console, method))
})
afterEach(() => {
  server.reset()
  const said = quiet.flatMap(({ mock }) => mock.calls)
  expect([said, unhandled.mock.calls]).toEqual([[], []])
})
afterAll(async () => {
  process.off('unhandledRejection', unhandled)
  await server.close()
})

const SHORT: Watchdogs = { firstTokenMs: 250, stallMs: 120, totalMs: 600 }
/** Where no watchdog is to bark. */
const LONG: Watchdogs = { firstTokenMs: 5_000, stallMs: 5_000, totalMs: 5_000 }

const WORDS = 'I feel watched by everybody.'
const REQUEST: ChatRequest = {
  model: 'client-voice',
  messages: [{ role: 'user', content: 'How are you?' }],
  maxTokens: 100,
  temperature: 0.7,
}

const clientOf = (watchdogs: Watchdogs = LONG, baseUrl = server.baseUrl): ModelClient =>
  openAiModelClient({
    key: 'key',
    baseUrl,
    serverName: new URL(baseUrl).host,
    model: 'client-voice',
    judgeModel: 'second-reader',
    watchdogs,
  })

interface Heard {
  readonly text: string
  /** `stop` or `length`, or the failure's code and detail */
  readonly end: string
}

async function heard(client: ModelClient, request = REQUEST): Promise<Heard> {
  return heardOf(await gathered(client.stream(request, new AbortController().signal)))
}

function heardOf(parts: readonly StreamPart[]): Heard {
  const ends = parts.map((part) => {
    if (part.type === 'text') return ''
    return part.type === 'ended'
      ? part.completion.finish
      : `${part.failure.code}: ${part.failure.detail}`
  })
  return {
    text: parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    end: ends.join(''),
  }
}

const fault = (name: Fault, more: object = {}): Answer => ({
  kind: 'fault',
  fault: name,
  text: WORDS,
  ...more,
})

const QUICK: Readonly<Record<Exclude<Fault, SlowFault>, Heard>> = {
  unauthorised: { text: '', end: 'key-refused: 401 invalid_api_key' },
  'no-such-model': { text: '', end: 'no-such-model: 404 model_not_found' },
  'context-too-long': { text: '', end: 'model-error: 400 context_length_exceeded' },
  'format-refused': { text: '', end: 'model-error: 400 invalid_request_error' },
  'too-many': { text: '', end: 'model-busy: 429 rate_limit_exceeded' },
  'too-many-wait': { text: '', end: 'model-busy: 429 rate_limit_exceeded' },
  'server-error-html': { text: '', end: 'model-error: 500' },
  'html-with-200': { text: '', end: 'model-error: 200 html' },
  'socket-cut': { text: 'I feel watch', end: 'broken-off: UND_ERR_SOCKET' },
  'malformed-event': { text: 'I feel watch', end: 'broken-off: malformed-event' },
  'error-mid-stream': { text: 'I feel watch', end: 'model-error: error-event server_error' },
  'empty-stream': { text: '', end: 'empty: no-events' },
  'split-utf8': { text: WORDS, end: 'stop' },
  'no-finish-reason': { text: 'I feel watched', end: 'broken-off: no-finish-reason' },
  'empty-reply': { text: '', end: 'empty: stop' },
  'thinking-text': { text: WORDS, end: 'stop' },
  'thinking-field': { text: WORDS, end: 'stop' },
  'fenced-json': { text: `Here is the JSON:\n\n\`\`\`json\n${WORDS}\n\`\`\``, end: 'stop' },
  'wrong-types': { text: '7', end: 'stop' },
  'truncated-json': { text: 'I feel watched', end: 'length' },
  'repeated-json': { text: `${WORDS}\n${WORDS}`, end: 'stop' },
  refusal: { text: '', end: 'refused: refusal' },
  'endless-whitespace': { text: WORDS, end: 'broken-off: endless-blanks' },
  'content-filter': { text: 'I feel watched', end: 'refused: content_filter' },
}

type SlowFault = 'no-answer' | 'slow-first-token' | 'stall'
const SLOW: Readonly<Record<SlowFault, Heard>> = {
  'no-answer': { text: '', end: 'no-first-token: watchdog' },
  'slow-first-token': { text: '', end: 'no-first-token: watchdog' },
  stall: { text: 'I feel watch', end: 'stalled: watchdog' },
}

describe('A streamed answer', () => {
  test('has a row here for every fault of the server', () => {
    expect([...Object.keys(QUICK), ...Object.keys(SLOW)].sort()).toEqual([...FAULT_NAMES].sort())
  })

  test.each(Object.entries(QUICK))('%s', async (name, expected) => {
    server.script(fault(name as Fault))
    expect(await heard(clientOf())).toEqual(expected)
  })

  test.each(Object.entries(SLOW))(
    '%s is ended by a watchdog, which hangs up',
    async (name, expected) => {
      server.script(fault(name as Fault))
      expect(await heard(clientOf(SHORT))).toEqual(expected)
      const [request] = await server.received(1)
      await request!.over()
      expect(request!.aborted()).toBe(true)
    },
  )

  test('an answer that goes on and on is ended when its time is over', async () => {
    server.script({ kind: 'say', text: 'word '.repeat(60).concat('end'), betweenTokensMs: 15 })
    const { text, end } = await heard(clientOf({ ...SHORT, stallMs: 300 }))
    expect([text.startsWith('word word'), end]).toEqual([true, 'took-too-long: watchdog'])
  })

  test('thinking longer than the first word may take is too slow, however alive the server is', async () => {
    server.script({ kind: 'say', text: `<think>${'hm '.repeat(60)}`, betweenTokensMs: 10 })
    expect(await heard(clientOf({ ...SHORT, stallMs: 300 }))).toEqual({
      text: '',
      end: 'no-first-token: watchdog',
    })
  })

  test('tells model, tokens and the time to the first word', async () => {
    server.script({ kind: 'say', text: WORDS, firstTokenMs: 20 })
    const parts = await gathered(clientOf().stream(REQUEST, new AbortController().signal))
    const end = parts.at(-1)!
    expect(end).toEqual({
      type: 'ended',
      completion: {
        text: WORDS,
        finish: 'stop',
        model: 'client-voice',
        tokens: { prompt: expect.any(Number), completion: 6, cached: 0 },
        firstTokenMs: expect.any(Number),
      },
    })
    expect(end.type === 'ended' && end.completion.firstTokenMs).toBeGreaterThanOrEqual(19)
  })

  test('comes word by word', async () => {
    server.script({ kind: 'say', text: WORDS })
    const parts = await gathered(clientOf().stream(REQUEST, new AbortController().signal))
    expect(parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))).toEqual([
      'I fe',
      'el w',
      'atch',
      'ed b',
      'y ev',
      'eryb',
      'ody.',
    ])
  })

  test('is whole although the server counts nothing', async () => {
    server.script({ kind: 'say', text: WORDS, usage: false })
    const completed = await clientOf().complete(REQUEST, new AbortController().signal)
    expect(completed.ok && completed.value.tokens).toBe(null)
  })

  test('thoughts that begin without a tag spoil one answer, and none after it', async () => {
    const client = clientOf()
    server.byDefault({ kind: 'say', text: `Stay guarded.</think>${WORDS}` })
    expect(await heard(client)).toEqual({
      text: 'Stay guarded.',
      end: 'broken-off: untagged-thoughts',
    })
    expect(await heard(client)).toEqual({ text: WORDS, end: 'stop' })
  })

  test('a server that is not there cannot be reached', async () => {
    const gone = await startModelServer()
    await gone.close()
    expect(await heard(clientOf(LONG, gone.baseUrl))).toEqual({
      text: '',
      end: 'model-unreachable: ECONNREFUSED',
    })
  })
})

describe('Leaving', () => {
  test.each(['no-answer', 'stall', 'endless-whitespace'] as const)(
    'ends quietly and hangs up on %s',
    async (name) => {
      const leaving = new AbortController()
      server.script(fault(name))
      const parts = gathered(
        (async function* () {
          for await (const part of clientOf().stream(REQUEST, leaving.signal)) {
            yield part
            leaving.abort()
          }
        })(),
      )
      const [request] = await server.received(1)
      if (name === 'no-answer') leaving.abort()
      expect((await parts).map(({ type }) => type)).toEqual(name === 'no-answer' ? [] : ['text'])
      await request!.over()
      expect(request!.aborted()).toBe(true)
    },
  )

  test('the loop hangs up too', async () => {
    server.script(fault('stall'))
    for await (const _ of resilientModelClient(clientOf()).stream(
      REQUEST,
      new AbortController().signal,
    ))
      break
    const [request] = await server.received(1)
    await request!.over()
    expect(request!.aborted()).toBe(true)
  })

  test('a whole answer rejects with the reason', async () => {
    const leaving = new AbortController()
    server.script(fault('no-answer'))
    const completed = clientOf().complete(REQUEST, leaving.signal)
    await server.received(1)
    leaving.abort(new Error('the student has left'))
    await expect(completed).rejects.toThrow('the student has left')
  })

  test('before asking asks nothing', async () => {
    expect(await gathered(clientOf().stream(REQUEST, AbortSignal.abort()))).toEqual([])
    expect(server.requests()).toEqual([])
  })
})

describe('A whole answer', () => {
  const schema = {
    name: 'reading',
    json: { type: 'object', properties: { level: { type: 'integer' } } },
  }
  const asked: ChatRequest = { ...REQUEST, schema }
  const whole = async (request = asked) => {
    const completed = await clientOf(SHORT).complete(request, new AbortController().signal)
    return completed.ok
      ? [completed.value.finish, completed.value.text]
      : [completed.failure.code, completed.failure.detail]
  }

  test.each<readonly [Fault, readonly string[]]>([
    ['fenced-json', ['stop', '{"level":2}']],
    ['thinking-text', ['stop', '{"level":2}']],
    ['truncated-json', ['length', '{"leve']],
    ['wrong-types', ['stop', '{"level":"2"}']],
    ['endless-whitespace', ['broken-off', 'endless-blanks']],
    ['stall', ['stalled', 'watchdog']],
    ['refusal', ['refused', 'refusal']],
  ])('%s', async (name, expected) => {
    server.script(fault(name, { text: '{"level":2}' }))
    expect(await whole()).toEqual(expected)
  })

  test('thoughts that begin without a tag are gone at once', async () => {
    server.script({ kind: 'say', text: 'Level two.</think>{"level":2}' })
    expect(await whole()).toEqual(['stop', '{"level":2}'])
  })

  test('a server that refuses the format is asked without it', async () => {
    server.byDefault({
      kind: 'answer',
      answer: ({ body }) =>
        body.response_format === undefined
          ? { kind: 'say', text: '{"level":2}' }
          : fault('format-refused'),
    })
    const client = clientOf()
    const signal = new AbortController().signal
    expect([(await client.complete(asked, signal)).ok, server.requests().length]).toEqual([true, 2])
    expect([(await client.complete(asked, signal)).ok, server.requests().length]).toEqual([true, 3])
  })
})

describe('Asking again', () => {
  test('a busy server is asked again when it says so', async () => {
    server.script(fault('too-many-wait', { retryAfterSeconds: 3 }))
    server.byDefault({ kind: 'say', text: WORDS })
    const waits: number[] = []
    const client = resilientModelClient(clientOf(), {
      wait: async (milliseconds) => {
        waits.push(milliseconds)
      },
    })
    expect([await heard(client), waits]).toEqual([{ text: WORDS, end: 'stop' }, [3000]])
  })

  test('a longer wait than anybody has is told at once, in seconds', async () => {
    server.script(fault('too-many-wait', { retryAfterSeconds: 120 }))
    const parts = await gathered(
      resilientModelClient(clientOf()).stream(REQUEST, new AbortController().signal),
    )
    expect(parts).toEqual([
      {
        type: 'failed',
        failure: {
          code: 'model-busy',
          isPassing: true,
          retryAfterSeconds: 120,
          detail: '429 rate_limit_exceeded',
        },
      },
    ])
    expect(server.requests().length).toBe(1)
  })

  test('a server that is down is left alone, and asked once when its time has come', async () => {
    let now = 0
    const client = resilientModelClient(clientOf(), {
      now: () => now,
      wait: async () => {},
      random: () => 0,
    })
    server.turnFault({ fault: 'server-error-html' })
    for (let at = 0; at < 5; at++) expect((await heard(client)).end).toBe('model-error: 500')
    expect([(await heard(client)).end, server.requests().length]).toEqual([
      'model-down: left-alone',
      15,
    ])
    server.turnFault(null)
    now += 30_000
    server.byDefault({ kind: 'say', text: WORDS })
    expect(await heard(client)).toEqual({ text: WORDS, end: 'stop' })
    expect(client.isDown()).toBe(false)
  })
})
