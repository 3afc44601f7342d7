import { breachOf } from '#language-model/speech/check-sentence.ts'
import { turnBreachOf } from '#language-model/speech/check-turn.ts'
import { sentencesOf } from '#language-model/speech/sentence-stream.ts'
import { unwrapping } from '#language-model/speech/turn-wrapping.ts'
import { wordCount } from '#scenario/phrase.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { SpeechBreach } from '#simulation/voicing.ts'
import type { TurnToVoice } from './voice-prompt.ts'

/** Takes a model's text as it comes and lets sentence after sentence through that passes the checks. */
export interface CheckedWords {
  /** @returns the breach of the first sentence that does not pass; nothing after it is let through */
  readonly push: (text: string) => SpeechBreach | null
  /** @param isCut the model ran out of room, so that its last sentence is no sentence */
  readonly end: (isCut: boolean) => SpeechBreach | null
  readonly soFar: () => SpeechSoFar | null
  /** A turn that only went on for too long ends where it was still short enough, if it has said what it was for. */
  readonly isWholeDespite: (breach: SpeechBreach) => boolean
}

/** "Sure." before a refusal to play along is no turn: so few words wait for what follows them. Judgement. */
const FEWEST_HEARD = 3

export function checkedWords(
  turn: TurnToVoice,
  begun: SpeechSoFar | null,
  hear: (soFar: SpeechSoFar) => void,
): CheckedWords {
  const stream = sentencesOf()
  const unwrap = unwrapping(turn.scenario.client)
  let soFar = begun
  /** `soFar`, and the few words after it that wait */
  let passed = begun

  const release = () => {
    if (passed === null || passed === soFar || passed.says === '') return
    soFar = passed
    hear(soFar)
  }

  const take = (sentences: readonly string[]): SpeechBreach | null => {
    for (const sentence of sentences) {
      const { stage, says } = unwrap(sentence)
      if (stage !== null && passed === null) passed = { says: '', stage }
      if (says === '') continue
      const breach = breachOf(says, passed, turn)
      if (breach !== null) return breach
      passed = { stage: passed?.stage ?? null, says: joined(passed?.says ?? '', says) }
      if (wordCount(passed.says) >= FEWEST_HEARD) release()
    }
    return null
  }

  return {
    push: (text) => take(stream.push(text)),
    end: (isCut) => {
      const rest = isCut ? '' : stream.rest()
      const breach = take(rest === '' ? [] : [rest])
      if (breach !== null) return breach
      release()
      return turnBreachOf(soFar, turn)
    },
    soFar: () => soFar,
    isWholeDespite: (breach) => breach === 'too-long' && turnBreachOf(soFar, turn) === null,
  }
}

const joined = (before: string, sentence: string): string =>
  before === '' ? sentence : `${before} ${sentence}`
