import type { ClientSpeech } from './client-speech.ts'
import type { SpeechPlan } from './speech-plan.ts'

/** What a person does instead of speaking. Small, and true of anybody. */
const STAGES = [
  'says nothing for a while',
  'looks at the floor',
  'shrugs',
  'breathes out slowly',
  'looks past you at the window',
  'rubs one hand with the other',
  'starts to speak, then stops',
] as const

/** Silences next to each other differ, whatever the seed. */
export function wordless({ occasion, turn: answered }: SpeechPlan, seed: number): ClientSpeech {
  const turn = occasion === 'farewell' ? answered + 1 : answered
  const stage = STAGES[((seed >>> 0) + turn) % STAGES.length] ?? STAGES[0]
  return {
    line: addressOfSilence(turn),
    says: '…',
    stage,
    cues: [],
    moment: null,
    fact: null,
    ending: null,
    spokenBy: 'embedded',
  }
}

/** The address under which a wordless turn is recorded; no line of a scenario has it. */
export const addressOfSilence = (turn: number): string => `${SILENCE}${turn}`

export const isSilence = (address: string): boolean => address.startsWith(SILENCE)

const SILENCE = 'wordless/'
