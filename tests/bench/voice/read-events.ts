import { createParser } from 'eventsource-parser'

/** Reads server-sent events up to the end, each as it comes. @throws on any status but 200 */
export async function readEvents(
  response: Response,
  hear: (data: string, event: string) => void,
): Promise<void> {
  if (response.status !== 200 || response.body === null)
    throw new Error(`status ${response.status}: ${await response.text()}`)
  const parser = createParser({ onEvent: ({ data, event = '' }) => hear(data, event) })
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) parser.feed(piece)
}
