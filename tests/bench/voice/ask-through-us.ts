import { VOICE_URL, voicedWordsSchema } from '#contract/voice-event.schema.ts'
import { promptHash } from '#language-model/voice/prompt-hash.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'
import { type FreeTurn, MODEL } from './free-turn.ts'
import { readEvents } from './read-events.ts'

/** What came through the app. Milliseconds since it was asked. */
export interface AppAnswer {
  /** on the clock of this process */
  readonly askedAt: number
  /** each with all of the turn so far */
  readonly sentences: readonly { readonly says: string; readonly at: number }[]
  readonly words: VoicedWords | null
  readonly endedAt: number
}

/** @param visitor the address that a proxy would report */
export async function askThroughUs(
  url: string,
  { compiled: { scenario, hash }, journal }: FreeTurn,
  visitor = '198.51.100.1',
): Promise<AppAnswer> {
  const body = JSON.stringify({ scenario: { id: scenario.id, hash }, journal })
  const asked = performance.now()
  const response = await fetch(`${url}${VOICE_URL}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': visitor },
    body,
  })
  const sentences: { says: string; at: number }[] = []
  let words: VoicedWords | null = null
  await readEvents(response, (data, event) => {
    const at = performance.now() - asked
    if (event === 'sentence') sentences.push({ says: JSON.parse(data).says, at })
    if (event === 'words') words = voicedWordsSchema.parse(JSON.parse(data))
  })
  return { askedAt: asked, sentences, words, endedAt: performance.now() - asked }
}

/** @returns why these are not the words that the model said, from the prompt that we think it got; null where they are */
export function lostBecause({ words }: AppAnswer, turn: FreeTurn, said: string): string | null {
  if (words === null) return 'the stream ended without words'
  const { voicing, soFar } = words
  if (voicing.fallback !== null) return [voicing.fallback, ...voicing.breaches].join(', ')
  if (soFar?.says !== said) return `the words are not whole: "${soFar?.says}"`
  const { messages } = turn
  const hash = promptHash({ model: MODEL, messages, maxTokens: 0, temperature: 0 })
  return voicing.prompt === hash ? null : 'the prompt was another one'
}
