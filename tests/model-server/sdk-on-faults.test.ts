import OpenAI from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Answer } from './answer.ts'
import { MESSAGES, WORDS } from './call-chat.ts'
import type { Fault } from './fault.ts'
import { type ModelServer, startModelServer } from './model-server.ts'

/** What the SDK makes of each fault; where a new version answers otherwise, our own wrapper has to be looked at. */

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterEach(() => server.reset())
afterAll(() => server.close())

const TIMEOUT_MS = 150

const sdk = (maxRetries = 0) =>
  new OpenAI({
    baseURL: server.baseUrl,
    apiKey: 'key',
    timeout: TIMEOUT_MS,
    maxRetries,
    logLevel: 'off',
  })

interface Outcome {
  readonly text: string
  readonly finishReason: string | null
  /** The class of what was thrown, or null. */
  readonly error: string | null
}

async function streamed(maxRetries = 0, signal: AbortSignal | null = null): Promise<Outcome> {
  let text = ''
  let finishReason: string | null = null
  try {
    const stream = await sdk(maxRetries).chat.completions.create(
      { model: 'client-voice', messages: MESSAGES, stream: true },
      signal === null ? {} : { signal },
    )
    for await (const { choices } of stream) {
      text += choices[0]?.delta.content ?? ''
      finishReason = choices[0]?.finish_reason ?? finishReason
    }
    return { text, finishReason, error: null }
  } catch (error) {
    return { text, finishReason, error: nameOf(error) }
  }
}

const nameOf = (error: unknown) => (error as Error).constructor.name

const fault = (name: Fault, more: object = {}): Answer => ({
  kind: 'fault',
  fault: name,
  text: WORDS,
  ...more,
})

describe('A streamed answer', () => {
  test.each<readonly [Fault, Outcome]>([
    ['unauthorised', { text: '', finishReason: null, error: 'AuthenticationError' }],
    ['no-such-model', { text: '', finishReason: null, error: 'NotFoundError' }],
    ['context-too-long', { text: '', finishReason: null, error: 'BadRequestError' }],
    ['too-many', { text: '', finishReason: null, error: 'RateLimitError' }],
    ['too-many-wait', { text: '', finishReason: null, error: 'RateLimitError' }],
    ['server-error-html', { text: '', finishReason: null, error: 'InternalServerError' }],
    ['no-answer', { text: '', finishReason: null, error: 'APIConnectionTimeoutError' }],
    ['socket-cut', { text: WORDS, finishReason: null, error: 'TypeError' }],
    ['malformed-event', { text: WORDS, finishReason: null, error: 'SyntaxError' }],
    ['error-mid-stream', { text: WORDS, finishReason: null, error: 'APIError' }],
    ['split-utf8', { text: WORDS, finishReason: 'stop', error: null }],
    ['truncated-json', { text: 'I feel', finishReason: 'length', error: null }],
    ['content-filter', { text: 'I feel', finishReason: 'content_filter', error: null }],
    ['refusal', { text: '', finishReason: 'stop', error: null }],
    ['thinking-field', { text: WORDS, finishReason: 'stop', error: null }],
  ])('%s is told', async (name, expected) => {
    server.script(fault(name))
    expect(await streamed()).toEqual(expected)
  })

  test.each<readonly [Fault, Outcome]>([
    ['no-finish-reason', { text: 'I feel', finishReason: null, error: null }],
    ['html-with-200', { text: '', finishReason: null, error: null }],
    ['empty-stream', { text: '', finishReason: null, error: null }],
  ])('%s passes for a sound answer', async (name, expected) => {
    server.script(fault(name))
    expect(await streamed()).toEqual(expected)
  })

  test('characters of several bytes survive being torn over two packets', async () => {
    server.script(fault('split-utf8', { text: 'Ein Café – „ja“ 🙂' }))
    expect((await streamed()).text).toBe('Ein Café – „ja“ 🙂')
  })

  test('the timeout ends with the headers: a first token that is later still arrives', async () => {
    server.script(fault('slow-first-token', { firstTokenMs: 2 * TIMEOUT_MS }))
    expect(await streamed()).toEqual({ text: WORDS, finishReason: 'stop', error: null })
  })

  test('a caller who hangs up in a stall sees a silent end', async () => {
    const caller = new AbortController()
    server.script(fault('stall', { afterTokens: 1 }))
    const stream = await sdk().chat.completions.create(
      { model: 'client-voice', messages: MESSAGES, stream: true },
      { signal: caller.signal },
    )
    let text = ''
    for await (const { choices } of stream) {
      text += choices[0]?.delta.content ?? ''
      if (text !== '') caller.abort()
    }
    const [request] = server.requests()
    await request?.over()
    expect([text, request?.aborted()]).toEqual(['I fe', true])
  })

  test('a caller who hangs up before the headers is told', async () => {
    const caller = new AbortController()
    server.script(fault('no-answer'))
    const outcome = streamed(0, caller.signal)
    await server.received(1)
    caller.abort()
    expect((await outcome).error).toBe('APIUserAbortError')
  })

  test('a server that is not there is a connection error', async () => {
    const gone = await startModelServer()
    await gone.close()
    const client = new OpenAI({ baseURL: gone.baseUrl, apiKey: 'key', maxRetries: 0 })
    expect(await client.models.list().then(null, nameOf)).toBe('APIConnectionError')
  })
})

describe('Retries', () => {
  test.each<readonly [Fault, number]>([
    ['unauthorised', 1],
    ['no-such-model', 1],
    ['context-too-long', 1],
    ['too-many', 2],
    ['server-error-html', 2],
    ['no-answer', 2],
    ['socket-cut', 1],
    ['html-with-200', 1],
  ])('%s is asked %i times where one retry is allowed', async (name, count) => {
    server.byDefault(fault(name))
    await streamed(1)
    expect(server.requests().length).toBe(count)
  })

  test('a wait of two minutes that the server asks for is ignored', async () => {
    server.script(fault('too-many-wait', { retryAfterSeconds: 120 }))
    server.byDefault({ kind: 'say', text: WORDS })
    expect(await streamed(1)).toEqual({ text: WORDS, finishReason: 'stop', error: null })
  })
})

describe('Structured output', () => {
  const read = () =>
    sdk()
      .chat.completions.parse({
        model: 'second-reader',
        messages: MESSAGES,
        response_format: zodResponseFormat(z.object({ level: z.number() }), 'reading'),
      })
      .then(({ choices }) => choices[0]?.message.parsed ?? null, nameOf)

  test.each<readonly [Fault | 'sound', unknown]>([
    ['sound', { level: 2 }],
    ['fenced-json', 'SyntaxError'],
    ['repeated-json', 'SyntaxError'],
    ['wrong-types', 'ZodError'],
    ['truncated-json', 'LengthFinishReasonError'],
    ['content-filter', 'ContentFilterFinishReasonError'],
    ['refusal', null],
  ])('%s', async (name, expected) => {
    const text = '{"level":2}'
    server.script(name === 'sound' ? { kind: 'say', text } : fault(name, { text }))
    expect(await read()).toEqual(expected)
  })
})
