import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { LONGEST_SILENCE_MS } from '#web/voice/line-watch.ts'
import { ATTEMPT } from './attempt-desk.fixture.ts'
import { hearWords } from './hear-words.ts'

afterEach(() => vi.unstubAllGlobals())

const FIRST: SpeechSoFar = { says: 'It’s fine.', stage: 'looks away' }
const BOTH: SpeechSoFar = { says: 'It’s fine. Really.', stage: 'looks away' }
const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/** A line on which the test sends one piece after the other. */
function openLine(type = 'text/event-stream; charset=utf-8', status = 200) {
  const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const writer = pipe.writable.getWriter()
  const asked: string[] = []
  const signals: AbortSignal[] = []
  vi.stubGlobal('fetch', async (address: string, { signal }: { signal: AbortSignal }) => {
    asked.push(address)
    signals.push(signal)
    signal.addEventListener('abort', () => void writer.abort(new DOMException('', 'AbortError')))
    return new Response(pipe.readable, { status, headers: { 'content-type': type } })
  })
  return {
    asked,
    isHungUp: () => signals[0]?.aborted,
    sends: (text: string) => writer.write(new TextEncoder().encode(text)),
    ends: () => writer.close(),
  }
}

function listen() {
  const heard: SpeechSoFar[] = []
  const leaving = new AbortController()
  let timers: readonly { readonly ms: number; readonly then: () => void }[] = []
  const told = hearWords({
    attempt: 'a1',
    hear: (soFar) => void heard.push(soFar),
    after: (ms, then) => {
      timers = [...timers, { ms, then }]
      return () => {
        timers = timers.filter((each) => each.then !== then || each.ms !== ms)
      }
    },
    signal: leaving.signal,
  })
  const runOut = (ms: number) => timers.find((each) => each.ms === ms)?.then()
  return { told, heard, leave: () => leaving.abort(), runOut }
}

describe('The client’s words on their way', () => {
  test('are heard sentence by sentence, and end with the attempt as it stands then', async () => {
    const line = openLine()
    const { told, heard } = listen()
    void line.sends(`:\n\n${event('sentence', FIRST)}${event('weather', 'rain')}`)
    void line.sends(event('sentence', BOTH) + event('view', ATTEMPT))
    expect(await told).toEqual(ATTEMPT)
    expect({ heard, asked: line.asked }).toEqual({
      heard: [FIRST, BOTH],
      asked: ['/api/attempts/a1/words'],
    })
  })

  test('that break off keep what was heard, and say that the end is not known', async () => {
    const line = openLine()
    const { told, heard } = listen()
    void line.sends(event('sentence', FIRST)).then(line.ends)
    expect([await told, heard]).toEqual([null, [FIRST]])
  })

  test('are hung up on once the line has gone quiet', async () => {
    const line = openLine()
    const { told, runOut } = listen()
    await line.sends(event('sentence', FIRST))
    runOut(LONGEST_SILENCE_MS)
    expect([await told, line.isHungUp()]).toEqual([null, true])
  })

  test('are left by whoever leaves the page', async () => {
    const line = openLine()
    const { told, leave } = listen()
    await line.sends(event('sentence', FIRST))
    leave()
    expect([await told, line.isHungUp()]).toEqual([null, true])
  })

  test.each([
    ['text/html', 200],
    ['application/json', 409],
  ])('are none where a %s with status %i comes instead', async (type, status) => {
    openLine(type, status)
    expect(await listen().told).toBeNull()
  })
})
