import { createParser } from 'eventsource-parser'
import type { ReadingEventName } from '#contract/reading-event.ts'

/**
 * Reads server-sent events up to the first of this name. Events of other names are passed over.
 * @param signOfLife called for each event and heartbeat
 * @returns its data, or null where the stream ends without it
 */
export async function readEvent(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  name: ReadingEventName,
  signOfLife: () => void,
): Promise<string | null> {
  const found: string[] = []
  const parser = createParser({
    onComment: signOfLife,
    onEvent: ({ event, data }) => {
      signOfLife()
      if (event === name) found.push(data)
    },
  })
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return null
    parser.feed(value)
    const [first] = found
    if (first !== undefined) return first
  }
}
