/** The words of every answer in these tests, three tokens on the wire. */
export const WORDS = 'I feel fine.'

export const MESSAGES = [{ role: 'user' as const, content: 'How are you?' }]

/** Sends a chat request as any program would. */
export function callChat(
  baseUrl: string,
  body: Readonly<Record<string, unknown>> = {},
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
    body: JSON.stringify({ model: 'client-voice', messages: MESSAGES, ...body }),
    signal,
  })
}

/** What arrived, up to the end or up to where the connection broke. */
export interface Arrived {
  readonly status: number
  readonly type: string | null
  readonly text: string
  readonly broke: boolean
}

export async function arrived(response: Response): Promise<Arrived> {
  const head = { status: response.status, type: response.headers.get('content-type') }
  let text = ''
  try {
    for await (const piece of pieces(response)) text += piece
    return { ...head, text, broke: false }
  } catch {
    return { ...head, text, broke: true }
  }
}

/** @returns what arrived of a stream that does not end, as soon as it holds so many events */
export async function firstEvents(response: Response, count: number): Promise<readonly unknown[]> {
  let text = ''
  for await (const piece of pieces(response)) {
    text += piece
    if (events(text).length >= count) break
  }
  return events(text)
}

/** @returns the data of each event, parsed where it is JSON */
export function events(text: string): readonly unknown[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .map((event) => event.replace(/^data: /, ''))
    .map((data) => {
      try {
        return JSON.parse(data)
      } catch {
        return data
      }
    })
}

const pieces = (response: Response) =>
  response.body?.pipeThrough(new TextDecoderStream()) ?? new ReadableStream<string>()
