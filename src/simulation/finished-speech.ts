import { detectCues } from '#coding/cue-detection.ts'
import { CUE_TAGS, type CueTag } from '#scenario/cue-tag.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { SpeechSoFar } from './speech-so-far.ts'
import { tellsLine } from './told-line.ts'
import type { VoiceDirection } from './voice-direction.ts'
import type { VoicedWords } from './voice-port.ts'

/**
 * The turn as the journal keeps it. What a language model said stands; where it has not said what the turn is for,
 * the author's line follows. What the turn tells, tests and ends is the plan's, whoever found the words.
 */
export function finishedSpeech(
  { freedom, embedded, line }: VoiceDirection,
  { soFar, voicing }: VoicedWords,
): ClientSpeech {
  if (soFar === null || soFar.says === '') return { ...embedded, voicing }
  if (freedom === 'free') return { ...inOwnWords(soFar), voicing }
  const isTold = line === null || tellsLine(soFar.says, line.line.says)
  return {
    ...embedded,
    says: isTold ? soFar.says : `${soFar.says} ${embedded.says}`,
    stage: soFar.stage ?? embedded.stage,
    spokenBy: isTold ? 'language-model' : 'both',
    voicing,
  }
}

/** Free words call for what is found in them. Tests and risk are the author's to offer, and never found. */
const inOwnWords = ({ says, stage }: SpeechSoFar): Omit<ClientSpeech, 'voicing'> => ({
  line: null,
  says,
  stage,
  cues: cuesIn(says),
  moment: null,
  fact: null,
  ending: null,
  spokenBy: 'language-model',
})

const NEVER_FOUND: readonly CueTag[] = ['boundaryTest', 'riskCue']

function cuesIn(says: string): readonly CueTag[] {
  const found = detectCues(says, { previous: [] }).map(({ tag }) => tag)
  return CUE_TAGS.filter((tag) => found.includes(tag) && !NEVER_FOUND.includes(tag))
}
