import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { Voice } from '#simulation/voice-port.ts'
import { unasked } from '#simulation/voicing.ts'
import { type After, watchLine } from './line-watch.ts'
import { isEvents, isLineError, postSession } from './post-session.ts'
import { refusedBecause } from './refused-because.ts'
import { readVoiceStream } from './voice-stream.ts'

interface Line {
  /** where the journal is sent */
  readonly address: string
  readonly after: After
}

/**
 * The language model's voice, by way of our own server: the journal goes there, checked sentences come back. Whatever
 * goes wrong on the line is a fallback with the words that were heard until then.
 */
export const serverVoice =
  ({ address, after }: Line): Voice =>
  async (_request, { journal, hear, whenUnwanted }) => {
    const line = new AbortController()
    const hangUp = () => line.abort()
    const watch = watchLine(after, hangUp)
    let soFar: SpeechSoFar | null = null
    whenUnwanted(hangUp)
    try {
      const response = await postSession(address, journal, line.signal)
      if (!response.ok) return { soFar, voicing: unasked(refusedBecause(await response.text())) }
      if (response.body !== null && isEvents(response)) {
        const words = await readVoiceStream(response.body, {
          signOfLife: watch.signOfLife,
          hear: (sentence) => {
            soFar = sentence
            hear(sentence)
          },
        })
        if (words !== null) return words
      }
    } catch (error) {
      if (!isLineError(error)) throw error
    } finally {
      watch.stop()
      hangUp()
    }
    return { soFar, voicing: unasked('server-unreachable') }
  }
