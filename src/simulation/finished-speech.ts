import { detectCues } from '#coding/cue-detection.ts'
import { CUE_TAGS, type CueTag } from '#scenario/cue-tag.ts'
import { wordCount } from '#scenario/phrase.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { SpeechSoFar } from './speech-so-far.ts'
import { tellsLine } from './told-line.ts'
import type { VoiceDirection } from './voice-direction.ts'
import type { VoicedWords } from './voice-port.ts'
import type { Voicing } from './voicing.ts'

/**
 * The turn as the journal keeps it. What a language model said stands; where it has not said what the turn is for,
 * the author's line follows. What the turn tells, tests and ends is the plan's, whoever found the words.
 */
export function finishedSpeech(
  { freedom, embedded, line }: VoiceDirection,
  { soFar, voicing }: VoicedWords,
): ClientSpeech {
  if (soFar === null || soFar.says === '') return { ...embedded, voicing }
  const isTold = line === null || tellsLine(soFar.says, line.line.says)
  const isWhole = isTold || (freedom === 'free' && standsAlone(soFar, voicing))
  if (isWhole && freedom === 'free') return { ...inOwnWords(soFar), voicing }
  return {
    ...embedded,
    says: isWhole ? soFar.says : `${soFar.says} ${embedded.says}`,
    stage: soFar.stage ?? embedded.stage,
    spokenBy: isWhole ? 'language-model' : 'both',
    voicing,
  }
}

/** Fewer words than these are a beginning. Judgement, to be validated. */
const FEWEST_WORDS = 8

/** Whether free words that may have broken off can stand. What came before unfit words mostly leads up to them. */
const standsAlone = ({ says }: SpeechSoFar, { fallback }: Voicing): boolean =>
  fallback === null || (fallback !== 'words-unfit' && wordCount(says) >= FEWEST_WORDS)

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
