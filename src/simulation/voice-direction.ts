import { type AddressedLine, lineAt } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from './client-speech.ts'
import { speak } from './embedded-voice.ts'
import type { VoiceRequest } from './voice-port.ts'

/** How far a language model may go with a turn. */
export type VoiceFreedom =
  /** none: the first words, silence, and whatever is said about risk are the author's to the letter */
  | 'authored'
  /** its own words for what the author's line tells; the line's address, cues and consequences stay */
  | 'retold'
  /** its own words altogether, within the plan; the author's line is no more than an idea of what could be said */
  | 'free'

/** One turn as the embedded voice would speak it, and what a language model may do with that. */
export interface VoiceDirection {
  readonly freedom: VoiceFreedom
  readonly embedded: ClientSpeech
  /** the author's line behind `embedded`; null in silence */
  readonly line: AddressedLine | null
}

/** What a voice is to do about a plan. Pure: the same on the server, in the browser and when a line drops. */
export function directionFor(
  { plan, used, seed }: Pick<VoiceRequest, 'plan' | 'used' | 'seed'>,
  scenario: Scenario,
): VoiceDirection {
  const embedded = speak(plan, scenario, { used: new Set(used), seed })
  const line = embedded.line === null ? null : lineAt(scenario, embedded.line)
  return { freedom: freedomOf(plan, scenario, line), embedded, line }
}

function freedomOf(
  plan: VoiceRequest['plan'],
  { facts }: Scenario,
  line: AddressedLine | null,
): VoiceFreedom {
  const isAboutRisk = plan.riskAnswer !== null || plan.answers.includes('RISK')
  if (plan.occasion === 'opening' || isAboutRisk) return 'authored'
  if (facts.some(({ id, risk }) => risk && id === plan.reveal)) return 'authored'
  const isTurnedAway = plan.stance === 'withdrawing' || plan.stance === 'shutDown'
  if (line === null) return isTurnedAway ? 'authored' : 'free'
  if (line.line.cues?.includes('riskCue')) return 'authored'
  const isScripted =
    plan.occasion === 'farewell' ||
    plan.ending !== null ||
    plan.moment !== null ||
    plan.reveal !== null
  return isScripted ? 'retold' : 'free'
}
