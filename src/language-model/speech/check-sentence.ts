import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { SpeechBreach } from '#simulation/voicing.ts'
import { goesBeyondPlan } from './beyond-the-plan.ts'
import { isCoaching } from './coaching.ts'
import { isExplicit } from './explicit.ts'
import { tellsLockedFact } from './locked-fact.ts'
import { namesMethod } from './method-named.ts'
import { isNoSpeech, isNoStage } from './not-speech.ts'
import { isInOtherLanguage } from './other-language.ts'
import { isOutOfRole } from './out-of-role.ts'
import { type SpeechRule, sentenceInTurn } from './sentence-in-turn.ts'
import { speaksForStudent } from './speaks-for-student.ts'
import { speaksOfSelf } from './speaks-of-self.ts'
import type { SpeechRules } from './speech-rules.ts'
import { isTooLong } from './too-long.ts'

/** What may be neither said nor shown; gravest first. */
const ANYWHERE: readonly (readonly [SpeechBreach, SpeechRule])[] = [
  ['method-named', namesMethod],
  ['locked-fact', tellsLockedFact],
  ['explicit', isExplicit],
  ['out-of-role', isOutOfRole],
  ['speaks-for-student', speaksForStudent],
]
const IN_WORDS: readonly (readonly [SpeechBreach, SpeechRule])[] = [
  ...ANYWHERE,
  ['out-of-role', speaksOfSelf],
  ['coaching', isCoaching],
  ['not-speech', isNoSpeech],
  ['too-long', isTooLong],
  ['beyond-the-plan', goesBeyondPlan],
  ['other-language', isInOtherLanguage],
]

/** No client says this much, and nothing longer is read. Judgement. */
const MOST_CHARACTERS = 2000

/**
 * Whether a sentence may reach the screen. It is passed or refused and never changed.
 * @param sentence one sentence without its wrapping, see `unwrapping`
 * @param soFar what of the turn has passed; before the first sentence null, or no words and the stage direction that
 * came with it, which is then checked too
 * @returns the gravest rule that it breaks, or null
 */
export function breachOf(
  sentence: string,
  soFar: SpeechSoFar | null,
  rules: SpeechRules,
): SpeechBreach | null {
  if (sentence.length > MOST_CHARACTERS) return 'too-long'
  if (soFar !== null && soFar.says === '' && soFar.stage !== null) {
    const breach = breachOfStage(soFar.stage, rules)
    if (breach !== null) return breach
  }
  const spoken = sentenceInTurn(sentence, soFar, rules)
  return IN_WORDS.find(([, breaks]) => breaks(spoken))?.[0] ?? null
}

function breachOfStage(stage: string, rules: SpeechRules): SpeechBreach | null {
  const shown = sentenceInTurn(stage, null, rules)
  return (
    ANYWHERE.find(([, breaks]) => breaks(shown))?.[0] ?? (isNoStage(stage) ? 'not-speech' : null)
  )
}
