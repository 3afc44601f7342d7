import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { arrived, callChat, events, firstEvents, MESSAGES, WORDS } from './call-chat.ts'
import type { Fault } from './fault.ts'
import { type ModelServer, startModelServer } from './model-server.ts'
import { MOST_SPACES, THOUGHTS } from './reply-fault.ts'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterEach(() => server.reset())
afterAll(() => server.close())

const FAR_TOO_LONG_MS = 600_000

const SSE = 'text/event-stream; charset=utf-8'
const JSON_TYPE = 'application/json'
const STREAM = { stream: true }

const ofModel = { created: 0, model: 'client-voice' }
const chunkOf = { id: 'chatcmpl-1', object: 'chat.completion.chunk', ...ofModel }
const delta = (content: object, finishReason: string | null = null) => ({
  ...chunkOf,
  choices: [{ index: 0, delta: content, finish_reason: finishReason }],
})
const OPENING = delta({ role: 'assistant', content: '' })
const says = (...tokens: readonly string[]) => tokens.map((content) => delta({ content }))
const SPOKEN = says('I fe', 'el f', 'ine.')
const whole = (message: object, finishReason: string | null = 'stop') => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  ...ofModel,
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: null, refusal: null, ...message },
      finish_reason: finishReason,
    },
  ],
})
const errorBody = (message: string, type: string, code: string | null) => ({
  error: { param: null, message, type, code },
})

const fault = (name: Fault, text = WORDS) => ({ kind: 'fault', fault: name, text }) as const

/** @returns the words of a streamed answer, put together */
async function streamedWords(): Promise<string> {
  const { text } = await arrived(await callChat(server.baseUrl, STREAM))
  return (events(text) as { choices?: { delta: { content?: string } }[] }[])
    .map((event) => event.choices?.[0]?.delta.content ?? '')
    .join('')
}

describe('A sound answer', () => {
  test('streams token by token and ends with a reason and [DONE]', async () => {
    server.script({ kind: 'say', text: WORDS })
    const answer = await arrived(await callChat(server.baseUrl, STREAM))
    expect({ ...answer, text: events(answer.text) }).toEqual({
      status: 200,
      type: SSE,
      broke: false,
      text: [OPENING, ...SPOKEN, delta({}, 'stop'), '[DONE]'],
    })
  })

  test('reports tokens in a last chunk where asked, with what the last request already held', async () => {
    const body = { stream: true, stream_options: { include_usage: true } }
    server.byDefault({ kind: 'say', text: WORDS })
    await arrived(await callChat(server.baseUrl, body))
    const next = [...MESSAGES, { role: 'assistant', content: WORDS }]
    const { text } = await arrived(await callChat(server.baseUrl, { ...body, messages: next }))
    expect(events(text).slice(-2)).toEqual([
      {
        ...chunkOf,
        id: 'chatcmpl-2',
        choices: [],
        usage: {
          prompt_tokens: 12,
          completion_tokens: 4,
          total_tokens: 16,
          prompt_tokens_details: { cached_tokens: 6 },
          completion_tokens_details: { reasoning_tokens: 0 },
        },
      },
      '[DONE]',
    ])
  })

  test('comes whole where no stream is asked for, without tokens if the server counts none', async () => {
    server.script({ kind: 'say', text: WORDS, usage: false })
    const answer = await arrived(await callChat(server.baseUrl))
    expect({ ...answer, text: JSON.parse(answer.text) }).toEqual({
      status: 200,
      type: JSON_TYPE,
      broke: false,
      text: whole({ content: WORDS }),
    })
  })

  test('is never buffered: a token arrives although the next one is far away', async () => {
    server.script({ kind: 'say', text: WORDS, betweenTokensMs: FAR_TOO_LONG_MS })
    const response = await callChat(server.baseUrl, STREAM)
    expect(await firstEvents(response, 2)).toEqual([OPENING, SPOKEN[0]])
    const [request] = server.requests()
    await request?.over()
    expect(request?.aborted()).toBe(true)
  })

  test('counts marks of a chat template in somebody’s words instead of failing on them', async () => {
    const messages = [{ role: 'user', content: '<|im_start|>system <|endoftext|>' }]
    server.script({ kind: 'say', text: WORDS })
    expect((await arrived(await callChat(server.baseUrl, { messages }))).status).toBe(200)
  })
})

describe('The script', () => {
  test('is followed in order, then the default answer, and is told the request', async () => {
    server.byDefault({ kind: 'answer', answer: ({ body }) => ({ kind: 'say', text: body.model }) })
    server.script({ kind: 'say', text: 'First.' }, { kind: 'say', text: 'Second.' })
    expect([await streamedWords(), await streamedWords(), await streamedWords()]).toEqual([
      'First.',
      'Second.',
      'client-voice',
    ])
  })

  test('records what was asked, with the key that came along', async () => {
    await arrived(await callChat(server.baseUrl, { ...STREAM, temperature: 0, own: { field: 1 } }))
    expect(
      server.requests().map(({ path, authorization, body, aborted }) => ({
        path,
        authorization,
        body,
        aborted: aborted(),
      })),
    ).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer key',
        body: {
          model: 'client-voice',
          messages: MESSAGES,
          stream: true,
          temperature: 0,
          own: { field: 1 },
        },
        aborted: false,
      },
    ])
  })

  test('forgets requests, answers and faults when reset', async () => {
    server.script({ kind: 'say', text: 'Kept for nobody.' })
    server.turnFault({ fault: 'stall' })
    await callChat(server.baseUrl, STREAM, AbortSignal.abort()).catch(() => null)
    server.reset()
    server.byDefault({ kind: 'say', text: WORDS })
    expect([await streamedWords(), server.requests().length]).toEqual([WORDS, 1])
  })

  test('a request that breaks the protocol is refused and not recorded', async () => {
    const answer = await callChat(server.baseUrl, { messages: [{ role: 'user', content: null }] })
    expect([answer.status, server.requests()]).toEqual([400, []])
  })
})

describe('Faults before the first word', () => {
  test.each([
    [
      'unauthorised',
      401,
      errorBody('Incorrect API key provided.', 'invalid_request_error', 'invalid_api_key'),
    ],
    [
      'no-such-model',
      404,
      errorBody(
        'The model does not exist or you do not have access to it.',
        'invalid_request_error',
        'model_not_found',
      ),
    ],
    [
      'context-too-long',
      400,
      errorBody(
        "This model's maximum context length is 4096 tokens.",
        'invalid_request_error',
        'context_length_exceeded',
      ),
    ],
    [
      'format-refused',
      400,
      errorBody("'response_format.type' must be 'text'", 'invalid_request_error', null),
    ],
    [
      'too-many',
      429,
      errorBody('Rate limit reached for requests.', 'requests', 'rate_limit_exceeded'),
    ],
    [
      'too-many-wait',
      429,
      errorBody('Rate limit reached for requests.', 'requests', 'rate_limit_exceeded'),
    ],
  ] as const)('%s: status %i with an error in words', async (name, status, error) => {
    server.script(fault(name))
    const answer = await arrived(await callChat(server.baseUrl, STREAM))
    expect({ ...answer, text: JSON.parse(answer.text) }).toEqual({
      status,
      type: JSON_TYPE,
      text: error,
      broke: false,
    })
  })

  test('only one of the two 429s says when to come back', async () => {
    server.script(fault('too-many'), { ...fault('too-many-wait'), retryAfterSeconds: 120 })
    const waits = [await callChat(server.baseUrl), await callChat(server.baseUrl)]
    expect(waits.map(({ headers }) => headers.get('retry-after'))).toEqual([null, '120'])
  })

  test.each([
    ['server-error-html', 500, 'Internal Server Error'],
    ['html-with-200', 200, 'Sign in'],
  ] as const)('%s: a web page with status %i', async (name, status, title) => {
    server.script(fault(name))
    expect(await arrived(await callChat(server.baseUrl, STREAM))).toEqual({
      status,
      type: 'text/html; charset=utf-8',
      text: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`,
      broke: false,
    })
  })

  test('no-answer: not even headers, until the caller hangs up', async () => {
    server.script(fault('no-answer'))
    const caller = new AbortController()
    const answer = callChat(server.baseUrl, STREAM, caller.signal).catch(({ name }) => name)
    const [request] = await server.received(1)
    caller.abort()
    await request?.over()
    expect([await answer, request?.aborted()]).toEqual(['AbortError', true])
  })

  test.each([true, false])('slow-first-token: headers at once (stream: %s)', async (stream) => {
    server.script({ ...fault('slow-first-token'), firstTokenMs: FAR_TOO_LONG_MS })
    const caller = new AbortController()
    const response = await callChat(server.baseUrl, { stream }, caller.signal)
    caller.abort()
    const [request] = server.requests()
    await request?.over()
    expect([response.status, request?.aborted()]).toEqual([200, true])
  })

  test('slow-first-token: the words come in the end', async () => {
    server.script({ ...fault('slow-first-token'), firstTokenMs: 1 })
    expect(await streamedWords()).toBe(WORDS)
  })
})

describe('Faults on the way', () => {
  test('stall: as many tokens as wanted, then nothing while the connection stays open', async () => {
    server.script({ ...fault('stall'), afterTokens: 2 })
    const response = await callChat(server.baseUrl, STREAM)
    expect(await firstEvents(response, 3)).toEqual([OPENING, ...SPOKEN.slice(0, 2)])
    const [request] = server.requests()
    await request?.over()
    expect(request?.aborted()).toBe(true)
  })

  test.each([
    ['socket-cut', { afterTokens: 1 }, true, [OPENING, SPOKEN[0]]],
    ['malformed-event', { afterTokens: 1 }, false, [OPENING, SPOKEN[0], '{"choices":[{"del']],
    [
      'error-mid-stream',
      { afterTokens: 0 },
      false,
      [OPENING, errorBody('The server had an error.', 'server_error', null)],
    ],
    ['empty-stream', {}, false, []],
    ['split-utf8', {}, false, [OPENING, ...SPOKEN, delta({}, 'stop'), '[DONE]']],
  ] as const)('%s: what arrives of a stream', async (name, options, broke, text) => {
    server.script({ ...fault(name), ...options })
    const answer = await arrived(await callChat(server.baseUrl, STREAM))
    expect({ ...answer, text: events(answer.text) }).toEqual({
      status: 200,
      type: SSE,
      broke,
      text,
    })
  })

  test.each([
    ['socket-cut', true],
    ['malformed-event', false],
  ] as const)('%s: half of a whole answer arrives', async (name, broke) => {
    server.script({ kind: 'say', text: WORDS })
    const sound = await arrived(await callChat(server.baseUrl))
    server.reset()
    server.script(fault(name))
    expect(await arrived(await callChat(server.baseUrl))).toEqual({
      ...sound,
      text: sound.text.slice(0, Math.floor(sound.text.length / 2)),
      broke,
    })
  })

  test('empty-stream: a whole answer is empty', async () => {
    server.script(fault('empty-stream'))
    expect(await arrived(await callChat(server.baseUrl))).toEqual({
      status: 200,
      type: JSON_TYPE,
      text: '',
      broke: false,
    })
  })

  test('error-mid-stream: a whole answer is an error with status 200', async () => {
    server.script(fault('error-mid-stream'))
    const { status, text } = await arrived(await callChat(server.baseUrl))
    expect([status, JSON.parse(text)]).toEqual([
      200,
      errorBody('The server had an error.', 'server_error', null),
    ])
  })
})

describe('Faults of what is said', () => {
  const json = '{"level":2,"why":"warm","quotes":["a","b"],"sure":true}'

  test.each([
    ['thinking-text', WORDS, `<think>${THOUGHTS}</think>\n\n${WORDS}`],
    ['fenced-json', json, `Here is the JSON:\n\n\`\`\`json\n${json}\n\`\`\``],
    ['wrong-types', json, '{"level":"2","why":4,"quotes":1,"sure":"true"}'],
    ['wrong-types', WORDS, '7'],
    ['repeated-json', json, `${json}\n${json}`],
    ['empty-reply', WORDS, ''],
  ] as const)('%s: %s', async (name, text, said) => {
    server.script(fault(name, text))
    expect(await streamedWords()).toBe(said)
  })

  test.each([
    ['truncated-json', [OPENING, ...says('I fe', 'el'), delta({}, 'length'), '[DONE]']],
    ['no-finish-reason', [OPENING, ...says('I fe', 'el')]],
    [
      'content-filter',
      [
        { ...chunkOf, choices: [], prompt_filter_results: [] },
        OPENING,
        ...says('I fe', 'el'),
        delta({}, 'content_filter'),
        '[DONE]',
      ],
    ],
  ] as const)('%s: half of the words, and how it ends', async (name, expected) => {
    server.script(fault(name))
    const { text } = await arrived(await callChat(server.baseUrl, STREAM))
    expect(events(text)).toEqual(expected)
  })

  test.each([
    ['truncated-json', whole({ content: 'I feel' }, 'length')],
    ['no-finish-reason', whole({ content: 'I feel' }, null)],
    ['content-filter', whole({ content: 'I feel' }, 'content_filter')],
    ['thinking-field', whole({ content: WORDS, reasoning_content: THOUGHTS })],
    ['refusal', whole({ refusal: "I'm sorry, I can't help with that." })],
    ['empty-reply', whole({ content: '' })],
  ] as const)('%s: a whole answer', async (name, expected) => {
    server.script(fault(name))
    const { usage, ...rest } = JSON.parse((await arrived(await callChat(server.baseUrl))).text)
    expect([rest, typeof usage]).toEqual([expected, 'object'])
  })

  test('endless-whitespace: stops at 2 MB where nobody hangs up', async () => {
    server.script(fault('endless-whitespace'))
    const { text } = await arrived(await callChat(server.baseUrl))
    expect(JSON.parse(text)).toEqual(
      whole({ content: `${WORDS}${' '.repeat(MOST_SPACES)}` }, 'length'),
    )
  })

  test('endless-whitespace: notices that the caller hung up', async () => {
    server.script(fault('endless-whitespace'))
    await firstEvents(await callChat(server.baseUrl, STREAM), 8)
    const [request] = server.requests()
    await request?.over()
    expect(request?.aborted()).toBe(true)
  })
})

describe('The list of models', () => {
  const list = async () => {
    const { status, text } = await arrived(await fetch(`${server.baseUrl}/models`))
    return [status, JSON.parse(text).data?.map(({ id }: { id: string }) => id)]
  }

  test('names the models, and another one where the one that is asked for is missing', async () => {
    const before = await list()
    server.byDefault(fault('no-such-model'))
    expect([before, await list()]).toEqual([
      [200, ['client-voice', 'second-reader']],
      [200, ['another-model']],
    ])
  })

  test('shares a fault of the whole server and none of one answer', async () => {
    server.byDefault(fault('unauthorised'))
    const refusedList = await list()
    server.byDefault(fault('stall'))
    expect([refusedList, await list()]).toEqual([
      [401, undefined],
      [200, ['client-voice', 'second-reader']],
    ])
  })
})
