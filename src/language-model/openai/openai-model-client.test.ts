import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChatRequest } from '#language-model/chat.ts'
import type { LanguageModelSettings } from '#language-model/settings.ts'
import { DEFAULT_WATCHDOGS } from '#language-model/settings.ts'
import { openAiModelClient } from './openai-model-client.ts'

const network = setupServer()
beforeAll(() => network.listen({ onUnhandledFrame: 'error' }))
afterEach(() => network.resetHandlers())
afterAll(() => network.close())

const LOCAL = 'http://localhost:11434/v1'
const OPENAI = 'https://api.openai.com/v1'
const AZURE = 'https://lab.openai.azure.com/openai/v1'

const settings = (baseUrl: string): LanguageModelSettings => ({
  key: 'the-key',
  baseUrl,
  serverName: new URL(baseUrl).host,
  model: 'voice',
  judgeModel: 'reader',
  watchdogs: DEFAULT_WATCHDOGS,
})

const REQUEST: ChatRequest = {
  model: 'voice',
  messages: [
    { role: 'system', content: 'You are the client.' },
    { role: 'user', content: 'How are you?' },
  ],
  maxTokens: 220,
  temperature: 0.8,
  seed: 7,
  schema: { name: 'reading', json: { type: 'object' } },
}

const event = (data: object | string) =>
  `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
const stream = (...events: readonly (object | string)[]) =>
  new HttpResponse(events.map(event).join(''), { headers: { 'content-type': 'text/event-stream' } })
const fine = () =>
  stream(
    { model: 'voice-2', choices: [{ index: 0, delta: { content: 'Fine.' }, finish_reason: null }] },
    { model: 'voice-2', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    '[DONE]',
  )
const refusal = (status: number, message: string, param: string | null = null) =>
  HttpResponse.json(
    { error: { message, param, type: 'invalid_request_error', code: null } },
    { status },
  )

type Body = Readonly<Record<string, unknown>>

/** Answers as told and keeps what was asked. */
function serves(baseUrl: string, answer: (body: Body) => Response) {
  const asked: { body: Body; headers: Headers }[] = []
  network.use(
    http.post(`${baseUrl}/chat/completions`, async ({ request }) => {
      const body = (await request.json()) as Body
      asked.push({ body, headers: request.headers })
      return answer(body)
    }),
  )
  return asked
}

const ask = (client = openAiModelClient(settings(LOCAL)), request = REQUEST) =>
  client.complete(request, new AbortController().signal)

describe('A request', () => {
  const COMMON = {
    model: 'voice',
    messages: REQUEST.messages,
    stream: true,
    temperature: 0.8,
    seed: 7,
    stream_options: { include_usage: true },
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'reading', strict: true, schema: { type: 'object' } },
    },
  }

  test.each([
    [LOCAL, { ...COMMON, max_tokens: 220 }],
    [AZURE, { ...COMMON, max_completion_tokens: 220 }],
    [OPENAI, { ...COMMON, max_completion_tokens: 220, store: false }],
  ])('to %s holds this and nothing else', async (baseUrl, body) => {
    const asked = serves(baseUrl, fine)
    expect((await ask(openAiModelClient(settings(baseUrl)))).ok).toBe(true)
    expect(asked.map((request) => request.body)).toEqual([body])
    expect(asked[0]!.headers.get('authorization')).toBe('Bearer the-key')
  })

  test('without a seed and a schema names neither', async () => {
    const asked = serves(LOCAL, fine)
    const { seed: _, schema: __, ...plain } = REQUEST
    await ask(openAiModelClient(settings(LOCAL)), plain)
    expect(Object.keys(asked[0]!.body)).toEqual([
      'model',
      'messages',
      'stream',
      'max_tokens',
      'temperature',
      'stream_options',
    ])
  })

  describe('whatever the environment says to the SDK', () => {
    beforeEach(() => {
      vi.stubEnv('OPENAI_ORG_ID', 'org-of-somebody')
      vi.stubEnv('OPENAI_PROJECT_ID', 'project-of-somebody')
      vi.stubEnv('OPENAI_ADMIN_KEY', 'admin-key')
      vi.stubEnv('OPENAI_LOG', 'debug')
    })
    afterEach(() => {
      vi.unstubAllEnvs()
    })

    test('names an account to OpenAI alone, and never the key of an administrator', async () => {
      const account = ({ headers }: { readonly headers: Headers }) =>
        ['openai-organization', 'openai-project', 'authorization'].map((name) => headers.get(name))
      const local = serves(LOCAL, fine)
      const openAi = serves(OPENAI, fine)
      await ask(openAiModelClient(settings(LOCAL)))
      await ask(openAiModelClient(settings(OPENAI)))
      expect([local.map(account), openAi.map(account)]).toEqual([
        [[null, null, 'Bearer the-key']],
        [['org-of-somebody', 'project-of-somebody', 'Bearer the-key']],
      ])
    })

    test('writes nothing of a prompt to the console', async () => {
      const said = (['debug', 'info', 'log'] as const).map((method) => vi.spyOn(console, method))
      serves(LOCAL, fine)
      await ask()
      expect(said.flatMap(({ mock }) => mock.calls)).toEqual([])
    })
  })
})

describe('A server that refuses a parameter', () => {
  test.each([
    ['temperature', "Unsupported value: 'temperature' does not support 0.8 with this model."],
    ['seed', 'unknown field "seed"'],
    ['stream_options', 'stream_options is not permitted'],
    ['response_format', "'response_format.type' must be 'text'"],
  ])('is asked again without %s, and never with it again', async (name, message) => {
    const asked = serves(LOCAL, (body) => (name in body ? refusal(400, message) : fine()))
    const client = openAiModelClient(settings(LOCAL))
    expect([(await ask(client)).ok, (await ask(client)).ok]).toEqual([true, true])
    expect(asked.map(({ body }) => name in body)).toEqual([true, false, false])
  })

  test.each([
    [LOCAL, 'max_tokens', 'max_completion_tokens'],
    [OPENAI, 'max_completion_tokens', 'max_tokens'],
  ])(
    '%s: %s is renamed, since an answer without an end is never asked for',
    async (baseUrl, from, to) => {
      const asked = serves(baseUrl, (body) =>
        from in body
          ? refusal(400, `Unsupported parameter: '${from}'. Use '${to}' instead.`, from)
          : fine(),
      )
      expect((await ask(openAiModelClient(settings(baseUrl)))).ok).toBe(true)
      expect(asked.map(({ body }) => [body[from], body[to]])).toEqual([
        [220, undefined],
        [undefined, 220],
      ])
    },
  )

  test('may refuse several, one after the other', async () => {
    const asked = serves(OPENAI, (body) => {
      const name = ['temperature', 'seed', 'store'].find((each) => each in body)
      return name === undefined ? fine() : refusal(422, 'not supported', name)
    })
    expect((await ask(openAiModelClient(settings(OPENAI)))).ok).toBe(true)
    expect(asked.length).toBe(4)
  })

  test.each([
    ['names none of them', refusal(400, 'messages must alternate', 'messages')],
    [
      'has no room for the prompt',
      refusal(400, 'maximum context length is 4096; lower max_tokens'),
    ],
    ['refuses for another reason', refusal(403, "'temperature' is forbidden")],
  ])('but one that %s is not asked again', async (_, answer) => {
    const asked = serves(LOCAL, () => answer)
    expect((await ask()).ok).toBe(false)
    expect(asked.length).toBe(1)
  })

  test('learns nothing from what did not help', async () => {
    const asked = serves(LOCAL, () => refusal(400, 'max_tokens is too large'))
    const client = openAiModelClient(settings(LOCAL))
    await ask(client)
    await ask(client)
    expect(asked.map(({ body }) => 'max_tokens' in body)).toEqual([true, false, true, false])
  })
})

describe('An answer', () => {
  test('says who spoke, and counts what the server counts', async () => {
    serves(LOCAL, () =>
      stream(
        { choices: [], prompt_filter_results: [] },
        { model: 'voice-2', choices: [{ delta: { role: 'assistant', content: '' } }] },
        { choices: [{ delta: { content: 'Fine.', reasoning: 'Stay guarded.' } }] },
        { choices: [{ delta: {}, finish_reason: 'max_tokens' }] },
        {
          choices: [],
          usage: {
            prompt_tokens: 40,
            completion_tokens: 3,
            prompt_tokens_details: { cached_tokens: 32 },
          },
        },
        '[DONE]',
      ),
    )
    expect(await ask()).toEqual({
      ok: true,
      value: {
        text: 'Fine.',
        finish: 'length',
        model: 'voice-2',
        tokens: { prompt: 40, completion: 3, cached: 32 },
        firstTokenMs: expect.any(Number),
      },
    })
  })

  test.each([
    [
      'events of other shapes',
      [
        '7',
        'null',
        '[]',
        '{"choices":{"0":1}}',
        '{"object":"ping"}',
        '{"choices":[{"delta":{"content":7}}]}',
      ],
    ],
    ['a count that is none', ['{"usage":{"prompt_tokens":"40","completion_tokens":-1}}']],
  ])('survives %s', async (_, events) => {
    serves(LOCAL, () =>
      stream(
        ...events,
        { choices: [{ delta: { content: 'Fine.' } }] },
        { choices: [{ finish_reason: 'stop' }] },
      ),
    )
    const completed = await ask()
    expect(completed.ok && [completed.value.text, completed.value.tokens]).toEqual(['Fine.', null])
  })

  test.each(['{"choices":[null]}', '{"choices":'])(
    'is broken off at the event %s',
    async (unreadable) => {
      serves(LOCAL, () => stream(unreadable))
      expect(await ask()).toEqual({
        ok: false,
        failure: { code: 'broken-off', detail: 'malformed-event' },
      })
    },
  )

  test.each([
    [{ error: { message: 'Fine words', code: 'a code with spaces: Fine words' } }, 'error-event'],
    [{ error: 'Fine words' }, 'error-event'],
  ])('never lets words of the server into the failure', async (error, detail) => {
    serves(LOCAL, () => stream(error))
    expect(await ask()).toEqual({ ok: false, failure: { code: 'model-error', detail } })
  })

  test.each([
    [502, {}, { code: 'model-error', isPassing: true, detail: '502' }],
    [
      503,
      { 'retry-after': '7' },
      { code: 'model-error', isPassing: true, retryAfterSeconds: 7, detail: '503' },
    ],
    [
      429,
      { 'retry-after-ms': '900' },
      { code: 'model-busy', isPassing: true, retryAfterSeconds: 1, detail: '429' },
    ],
    [403, {}, { code: 'key-refused', detail: '403' }],
    [418, {}, { code: 'model-error', detail: '418' }],
  ])('status %i', async (status, headers, failure) => {
    serves(LOCAL, () => new HttpResponse('no', { status, headers: headers as HeadersInit }))
    expect(await ask()).toEqual({ ok: false, failure })
  })

  test('that a content filter turned away before it began is refused', async () => {
    serves(LOCAL, () =>
      HttpResponse.json(
        { error: { message: 'filtered', code: 'content_filter' } },
        { status: 400 },
      ),
    )
    expect(await ask()).toEqual({
      ok: false,
      failure: { code: 'refused', detail: '400 content_filter' },
    })
  })
})
