import type { ChatMessage } from '#language-model/chat.ts'
import { MODEL } from './free-turn.ts'
import { readEvents } from './read-events.ts'

/** What a model server says, and when each piece of it came. Milliseconds since it was asked. */
export interface DirectAnswer {
  readonly text: string
  readonly pieces: readonly { readonly length: number; readonly at: number }[]
}

/** Asks the model server as the app does, without the app. */
export async function askDirectly(
  baseUrl: string,
  messages: readonly ChatMessage[],
): Promise<DirectAnswer> {
  const asked = performance.now()
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer none' },
    body: JSON.stringify({
      model: MODEL,
      messages,
      stream: true,
      stream_options: { include_usage: true },
    }),
  })
  let text = ''
  const pieces: { length: number; at: number }[] = []
  await readEvents(response, (data) => {
    if (data === '[DONE]') return
    const words = JSON.parse(data).choices[0]?.delta.content ?? ''
    if (words === '') return
    text += words
    pieces.push({ length: text.length, at: performance.now() - asked })
  })
  return { text, pieces }
}

/** @returns when the answer held all of these words, with which it begins */
export function arrivalOf({ text, pieces }: DirectAnswer, words: string): number {
  const whole = text.startsWith(words) && pieces.find(({ length }) => length >= words.length)
  if (!whole) throw new Error(`the model server did not say "${words}"`)
  return whole.at
}
