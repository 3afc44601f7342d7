import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from './client-speech.ts'
import { finishedSpeech } from './finished-speech.ts'
import type { SpeechSoFar } from './speech-so-far.ts'
import { directionFor, type VoiceDirection } from './voice-direction.ts'
import type { Voice, VoiceRequest, VoiceRoom } from './voice-port.ts'
import { unasked } from './voicing.ts'

/** A turn for which a voice is looking for words. */
export interface TurnUnderWay {
  readonly speech: Promise<ClientSpeech>
  /** The embedded voice finishes the turn now. */
  readonly hurry: () => void
  /** Nobody will hear the turn: the voice may stop. */
  readonly leave: () => void
}

type Room = Pick<VoiceRoom, 'journal' | 'hear'>

/**
 * Words for a turn: the author's where no voice is given or none may speak, else the voice's, finished by the
 * embedded voice where they break off, fail to come or are not waited for.
 */
export function wordsForTurn(
  request: VoiceRequest,
  scenario: Scenario,
  voice: Voice | null,
  { journal, hear }: Room,
): TurnUnderWay {
  const direction = directionFor(request, scenario)
  if (voice === null || direction.freedom === 'authored') {
    return { speech: Promise.resolve(direction.embedded), hurry: () => {}, leave: () => {} }
  }
  const { promise: unwanted, resolve: leave } = Promise.withResolvers<void>()
  const { promise: hurried, resolve: hurry } = Promise.withResolvers<'student-hurried'>()
  let soFar: SpeechSoFar | null = null
  let isSettled = false
  const settle = <Value>(value: Value): Value => {
    isSettled = true
    leave()
    return value
  }
  const voiced = voice(request, {
    journal,
    hear: (words) => {
      if (isSettled) return
      soFar = words
      hear(withStage(words, direction))
    },
    whenUnwanted: (stop) => void unwanted.then(stop),
  }).catch(() => 'voice-failed' as const)
  return {
    speech: Promise.race([voiced, hurried]).then((found) =>
      settle(
        finishedSpeech(
          direction,
          typeof found === 'string' ? { soFar, voicing: unasked(found) } : found,
        ),
      ),
    ),
    hurry: () => hurry('student-hurried'),
    leave,
  }
}

/** What stands at the head of the finished turn stands there from its first sentence on. */
const withStage = (words: SpeechSoFar, { freedom, embedded }: VoiceDirection): SpeechSoFar =>
  freedom === 'retold' ? { ...words, stage: words.stage ?? embedded.stage } : words
