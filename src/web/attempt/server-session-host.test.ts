import { afterEach, describe, expect, test, vi } from 'vitest'
import { success } from '#lib/result.ts'
import { ATTEMPT, type AttemptAnswer } from './attempt-desk.fixture.ts'
import { serverSessionHost } from './server-session-host.ts'

afterEach(() => vi.unstubAllGlobals())

const QUESTION = 'What brings you here?'
const REPLYING = {
  ...ATTEMPT,
  phase: 'client-replying',
  turns: [...ATTEMPT.turns, { speaker: 'trainee', index: 1, text: QUESTION }],
} as const satisfies AttemptAnswer
const ANSWERED = {
  ...REPLYING,
  phase: 'awaiting-student',
  turns: [...REPLYING.turns, { speaker: 'client', index: 2, says: 'It’s fine.', stage: null }],
} as const satisfies AttemptAnswer

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/** An attempt in which a language model speaks, on lines of which the test sends one piece after the other. */
function talking() {
  const lines: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>[] = []
  let now: AttemptAnswer = REPLYING
  vi.stubGlobal('fetch', async (address: string) => {
    if (!address.endsWith('/words')) return Response.json(now)
    const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
    lines.push(pipe.writable.getWriter())
    return new Response(pipe.readable, { headers: { 'content-type': 'text/event-stream' } })
  })
  let timers: readonly { readonly ms: number; readonly then: () => void }[] = []
  const host = serverSessionHost({
    first: ATTEMPT,
    hasModelVoice: true,
    after: (ms, then) => {
      const timer = { ms, then }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    clock: () => 0,
  })
  return {
    host,
    lines,
    sends: (text: string) => lines.at(-1)?.write(new TextEncoder().encode(text)),
    breaks: () => lines.at(-1)?.abort(new TypeError('network error')),
    answers: () => {
      now = ANSWERED
    },
    runOut: (ms: number) => timers.find((each) => each.ms === ms)?.then(),
    hasTimer: (ms: number) => timers.some((each) => each.ms === ms),
  }
}

describe('A language model in an attempt', () => {
  test('is heard as it finds the words, which then stand in the talk once', async () => {
    const { host, lines, sends } = talking()
    expect(await host.say(QUESTION)).toEqual(success(null))
    expect([host.view().phase, host.view().speaking, lines.length]).toEqual([
      'client-replying',
      null,
      1,
    ])
    const heard = new Promise<void>((resolve) => {
      const unsubscribe = host.subscribe(() => {
        unsubscribe()
        resolve()
      })
    })
    await sends(event('sentence', { says: 'It’s fine.', stage: null }))
    await heard
    expect(host.view().speaking).toEqual({ says: 'It’s fine.', stage: null })
    await sends(event('view', ANSWERED))
    await vi.waitFor(() => expect(host.view().phase).toBe('awaiting-student'))
    expect([host.view().speaking, host.view().turns.length, lines.length]).toEqual([null, 3, 1])
    host.close()
  })

  test('whose line breaks is asked again, and nothing is said twice', async () => {
    const { host, lines, breaks, answers, runOut, hasTimer } = talking()
    await host.say(QUESTION)
    await vi.waitFor(() => expect(lines.length).toBe(1))
    await breaks()
    await vi.waitFor(() => expect(hasTimer(2000)).toBe(true))
    answers()
    runOut(2000)
    await vi.waitFor(() => expect(host.view().phase).toBe('awaiting-student'))
    expect([host.view().turns.length, lines.length]).toEqual([3, 1])
    host.close()
  })
})
