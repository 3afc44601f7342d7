import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { examine } from '#language-model/doctor/examine.ts'
import { CHECKS, type Finding, stopsVoice } from '#language-model/doctor/finding.ts'
import { gathered } from '#language-model/gathered.fixture.ts'
import type { LanguageModelSettings, Watchdogs } from '#language-model/settings.ts'
import type { Answer } from '#tests/model-server/answer.ts'
import type { ChatRequest } from '#tests/model-server/chat-request.ts'
import { FAULT_NAMES } from '#tests/model-server/fault.ts'
import { type ModelServer, startModelServer } from '#tests/model-server/model-server.ts'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterEach(() => server.reset())
afterAll(() => server.close())

const PATIENT: Watchdogs = { firstTokenMs: 5_000, stallMs: 5_000, totalMs: 5_000 }
const SHORT: Watchdogs = { firstTokenMs: 150, stallMs: 100, totalMs: 2_000 }

const settings = (more: Partial<LanguageModelSettings> = {}): LanguageModelSettings => ({
  key: 'key',
  baseUrl: server.baseUrl,
  serverName: new URL(server.baseUrl).host,
  model: 'client-voice',
  judgeModel: 'second-reader',
  watchdogs: PATIENT,
  ...more,
})

/** What a model in good health says to the doctor's questions. */
function wellAnswered({ messages, response_format: format }: ChatRequest): string {
  const question = messages.at(-1)?.content ?? ''
  if (format?.type === 'json_schema') return '{"colour":"green"}'
  if (format?.type === 'json_object') return '{"colour":"blue"}'
  if (question.includes('from one to twelve')) return 'one, two, three, four, five, six'
  return question.endsWith('alone.') ? 'Quillomere.' : 'yes'
}
const healthy: Answer = {
  kind: 'answer',
  answer: ({ body }) => ({ kind: 'say', text: wellAnswered(body) }),
}

async function findings(examined = settings()): Promise<Readonly<Record<string, string>>> {
  const all = await gathered(examine(examined, PATIENT))
  return Object.fromEntries(all.map(({ check, status, found }) => [check, `${status}: ${found}`]))
}

const SOUND = {
  'voice-model': 'ok: client-voice',
  'judge-model': 'ok: second-reader',
  streaming: 'ok: 8 pieces',
  usage: expect.stringMatching(/^ok: \d+ asked, 11 answered$/),
  parameters: 'ok: all',
  thoughts: 'ok: none',
  schema: 'ok: kept to against the prompt',
  fences: 'ok: no fence',
  'json-object': 'ok: taken',
  context: expect.stringMatching(/^ok: 6\d\d\d tokens were read from the beginning$/),
  cache: expect.stringMatching(/^ok: [56]\d\d\d of 6\d\d\d tokens$/),
}

describe('The doctor', () => {
  test('finds nothing wrong with a server in good health, and needs nothing remedied', async () => {
    server.byDefault(healthy)
    const all = await gathered(examine(settings(), PATIENT))
    expect(all.map(({ check }) => check)).toEqual(Object.keys(CHECKS))
    expect(all.filter(({ status, remedy }) => status !== 'ok' || remedy !== null)).toEqual([])
    expect(all.some(stopsVoice)).toBe(false)
    expect(await findings()).toEqual({
      ...SOUND,
      reachable: `ok: ${settings().serverName}, 2 models`,
      'first-token': expect.stringMatching(/^ok: \d+ ms, of 5000 ms allowed$/),
    })
  })

  test.each<readonly [string, Answer, Readonly<Record<string, string>>]>([
    [
      'a server that takes a schema and does not enforce it',
      say((body) => (body.response_format === undefined ? null : '{"colour":"blue"}')),
      { schema: 'warning: taken, and not enforced' },
    ],
    [
      'JSON in a fence',
      say((body) =>
        body.response_format === undefined ? null : '```json\n{"colour":"green"}\n```',
      ),
      { fences: 'warning: JSON comes in a code fence' },
    ],
    [
      'words where JSON was wanted',
      say((body) => (body.response_format === undefined ? null : 'Blue, I suppose.')),
      {
        schema: 'warning: the answer was no such JSON',
        'json-object': 'warning: taken, and the answer was no such JSON',
      },
    ],
    [
      'a server that refuses every format',
      refusing((body) => body.response_format !== undefined),
      { schema: 'warning: a schema is refused', 'json-object': 'warning: refused' },
    ],
    [
      'a server that refuses JSON mode alone',
      refusing((body) => body.response_format?.type === 'json_object'),
      { 'json-object': 'warning: refused' },
    ],
    [
      'a short context that cuts the beginning',
      say((body) => (body.messages[0]!.content.includes('password') ? 'I do not know.' : null)),
      { context: expect.stringMatching(/^warning: 6\d\d\d tokens, and the beginning was lost$/) },
    ],
    [
      'a short context that is told',
      {
        kind: 'answer',
        answer: (request) =>
          request.body.messages[0]!.content.includes('password')
            ? { kind: 'fault', fault: 'context-too-long' }
            : { kind: 'say', text: wellAnswered(request.body) },
      },
      {
        context: 'warning: model-error (400 context_length_exceeded)',
        cache: 'skipped: model-error (400 context_length_exceeded)',
      },
    ],
    [
      'a server that counts nothing',
      {
        kind: 'answer',
        answer: ({ body }) => ({ kind: 'say', text: wellAnswered(body), usage: false }),
      },
      {
        usage: 'warning: no count at the end of a stream',
        context: 'ok: about 6,000 tokens were read from the beginning',
        cache: 'skipped: the server does not say',
      },
    ],
    [
      'thoughts among the words',
      say((body) => `<think>Hm.</think>${wellAnswered(body)}`),
      {
        streaming: 'ok: 13 pieces',
        thoughts: 'warning: thoughts stand in the words, between tags',
      },
    ],
  ])('tells of %s', async (_, answer, different) => {
    server.byDefault(answer)
    const { reachable, 'first-token': time, ...rest } = await findings()
    expect(rest).toEqual({
      ...SOUND,
      ...different,
      ...(different['usage'] === undefined ? { usage: expect.stringMatching(/^ok: /) } : {}),
    })
  })

  test('tells of thoughts in a field of their own, and of a first word that comes late', async () => {
    server.byDefault({
      kind: 'answer',
      answer: ({ body }) => ({
        kind: 'fault',
        fault: 'thinking-field',
        text: wellAnswered(body),
        firstTokenMs: body.response_format === undefined ? 320 : 0,
      }),
    })
    const { thoughts, 'first-token': time } = await findings(
      settings({ watchdogs: { ...PATIENT, firstTokenMs: 600 } }),
    )
    expect([thoughts, time]).toEqual([
      'warning: thoughts come in a field of their own, 58 characters',
      expect.stringMatching(/^warning: \d+ ms, of 600 ms allowed$/),
    ])
  })

  test('names the models that are there where the one asked for is not', async () => {
    server.byDefault(healthy)
    const all = await gathered(examine(settings({ judgeModel: 'gone' }), PATIENT))
    expect(all.find(({ check }) => check === 'judge-model')).toEqual({
      check: 'judge-model',
      status: 'warning',
      found: 'gone is not in the list',
      remedy:
        'If the checks below fail, set OPENAI_JUDGE_MODEL to a name in the list: client-voice, second-reader',
    })
  })

  test('asks no more of a server that is not there, and says what to try', async () => {
    const gone = await startModelServer()
    await gone.close()
    const [first, ...rest] = await gathered(examine(settings({ baseUrl: gone.baseUrl }), PATIENT))
    expect(first).toEqual({
      check: 'reachable',
      status: 'failed',
      found: 'model-unreachable (ECONNREFUSED)',
      remedy: expect.stringContaining('Is the server running'),
    })
    expect([rest.length, rest.every(({ status }) => status === 'skipped')]).toEqual([12, true])
  })

  test.each(FAULT_NAMES)('comes to an end with every check told once under %s', async (fault) => {
    server.turnFault({ fault })
    const all: readonly Finding[] = await gathered(examine(settings(), SHORT))
    expect(all.map(({ check }) => check).sort()).toEqual(Object.keys(CHECKS).sort())
    expect(all.some(stopsVoice)).toBe(STOPPING.includes(fault))
  })
})

const STOPPING: readonly string[] = [
  'unauthorised',
  'no-such-model',
  'context-too-long',
  'format-refused',
  'too-many',
  'too-many-wait',
  'server-error-html',
  'html-with-200',
  'no-answer',
  'slow-first-token',
  'stall',
  'socket-cut',
  'malformed-event',
  'error-mid-stream',
  'empty-stream',
  'no-finish-reason',
  'empty-reply',
  'refusal',
  'endless-whitespace',
  'content-filter',
]

function say(words: (body: ChatRequest) => string | null): Answer {
  return {
    kind: 'answer',
    answer: ({ body }) => ({ kind: 'say', text: words(body) ?? wellAnswered(body) }),
  }
}

function refusing(refuses: (body: ChatRequest) => boolean): Answer {
  return {
    kind: 'answer',
    answer: ({ body }) =>
      refuses(body)
        ? { kind: 'fault', fault: 'format-refused' }
        : { kind: 'say', text: refusedWords(body) },
  }
}

const refusedWords = (body: ChatRequest) =>
  body.messages.at(-1)!.content.includes('JSON') && body.response_format === undefined
    ? '{"colour":"blue"}'
    : wellAnswered(body)
