import { createParser } from 'eventsource-parser'
import type { Fixed } from '#contract/api/api-types.ts'
import type { AttemptView } from '#contract/api/attempts.routes.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { addressOf } from '#web/api/ask.ts'
import { type After, watchLine } from '#web/voice/line-watch.ts'
import { isEvents, isLineError } from '#web/voice/post-session.ts'
import { readJson } from '#web/voice/read-json.ts'

interface Listening {
  readonly attempt: string
  /** all of the turn so far */
  readonly hear: (soFar: SpeechSoFar) => void
  readonly after: After
  readonly signal: AbortSignal
}

/**
 * Follows the words that a language model finds for the client.
 * @returns the attempt as it stands once they are whole; null where the line broke first
 */
export async function hearWords({
  attempt,
  hear,
  after,
  signal,
}: Listening): Promise<Fixed<AttemptView> | null> {
  const line = new AbortController()
  const hangUp = () => line.abort()
  signal.addEventListener('abort', hangUp)
  const watch = watchLine(after, hangUp)
  try {
    const response = await fetch(addressOf('/api/attempts/:attempt/words', { attempt }), {
      headers: { accept: 'text/event-stream' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: line.signal,
    })
    if (!response.ok || response.body === null || !isEvents(response)) return null
    return await readToView(response.body, hear, watch.signOfLife)
  } catch (error) {
    if (!isLineError(error)) throw error
    return null
  } finally {
    watch.stop()
    signal.removeEventListener('abort', hangUp)
    hangUp()
  }
}

async function readToView(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  hear: (soFar: SpeechSoFar) => void,
  signOfLife: () => void,
): Promise<Fixed<AttemptView> | null> {
  const views: Fixed<AttemptView>[] = []
  const parser = createParser({
    onComment: signOfLife,
    onEvent: ({ event, data }) => {
      signOfLife()
      const told = readJson(data)
      if (typeof told !== 'object' || told === null) return
      // The server that sent the page words its events by the same table.
      if (event === 'sentence') hear(told as SpeechSoFar)
      if (event === 'view') views.push(told as Fixed<AttemptView>)
    },
  })
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return null
    parser.feed(value)
    const [view] = views
    if (view !== undefined) return view
  }
}
