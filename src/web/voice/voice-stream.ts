import { createParser } from 'eventsource-parser'
import {
  speechSoFarSchema,
  type VoiceEventName,
  voicedWordsSchema,
} from '#contract/voice-event.schema.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'
import { readJson } from './read-json.ts'

interface StreamEars {
  /** all of the turn so far */
  readonly hear: (soFar: SpeechSoFar) => void
  /** an event or a heartbeat came */
  readonly signOfLife: () => void
}

const SENTENCE: VoiceEventName = 'sentence'
const WORDS: VoiceEventName = 'words'

/**
 * Reads server-sent events up to the words. Events of other names are passed over.
 * @returns null where the stream ends without words, or holds an event that cannot be read
 */
export async function readVoiceStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { hear, signOfLife }: StreamEars,
): Promise<VoicedWords | null> {
  let end: { readonly words: VoicedWords | null } | null = null
  const parser = createParser({
    onComment: signOfLife,
    onEvent: ({ event, data }) => {
      signOfLife()
      if (end !== null) return
      if (event === WORDS) end = { words: voicedWordsSchema.safeParse(readJson(data)).data ?? null }
      if (event === SENTENCE) {
        const sentence = speechSoFarSchema.safeParse(readJson(data))
        if (sentence.success) hear(sentence.data)
        else end = { words: null }
      }
    },
  })
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  const endOf = (): typeof end => end // the parser sets it behind the compiler's back
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return null
    parser.feed(value)
    const ended = endOf()
    if (ended !== null) return ended.words
  }
}
