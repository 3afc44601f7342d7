import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { tellsLine } from '#simulation/told-line.ts'
import type { SpeechBreach } from '#simulation/voicing.ts'
import type { SpeechRules } from './speech-rules.ts'

/**
 * Whether a turn whose sentences have all passed has said what it is for.
 * @param soFar the whole turn; null where nothing was said
 */
export function turnBreachOf(
  soFar: SpeechSoFar | null,
  { direction: { freedom, line } }: SpeechRules,
): SpeechBreach | null {
  if (soFar === null || soFar.says.trim() === '') return 'not-speech'
  const isOwed = freedom === 'retold' && line !== null
  return isOwed && !tellsLine(soFar.says, line.line.says) ? 'plan-not-told' : null
}
