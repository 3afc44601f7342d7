import { invariant } from '#lib/invariant.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { Voice } from '#simulation/voice-port.ts'
import { unasked } from '#simulation/voicing.ts'
import { type After, watchLine } from './line-watch.ts'
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
    const body = JSON.stringify({ scenario: scenarioOf(journal), journal })
    const line = new AbortController()
    const hangUp = () => line.abort()
    const watch = watchLine(after, hangUp)
    let soFar: SpeechSoFar | null = null
    whenUnwanted(hangUp)
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: EVENTS },
        body,
        cache: 'no-store',
        signal: line.signal,
      })
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
      // So fetch calls a line that failed and one that was hung up; anything else is a mistake of ours.
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    } finally {
      watch.stop()
      hangUp()
    }
    return { soFar, voicing: unasked('server-unreachable') }
  }

const EVENTS = 'text/event-stream'

const isEvents = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith(EVENTS) === true

function scenarioOf([first]: readonly JournalEntry[]) {
  invariant(first?.event.type === 'session.opened', 'a journal begins with session.opened')
  const { id, hash } = first.event.header.scenario
  return { id, hash }
}
