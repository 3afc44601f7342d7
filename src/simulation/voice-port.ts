import type { ClientSpeech } from './client-speech.ts'
import type { TranscriptTurn } from './session-view.ts'
import type { SpeechPlan } from './speech-plan.ts'

/** What a voice is given: the plan and what was said. Nothing that the client has not yet unlocked. */
export interface VoiceRequest {
  /** one key for one client turn: asking again under the same key asks for the same turn */
  readonly key: string
  readonly plan: SpeechPlan
  /** addresses of the lines spoken so far */
  readonly used: readonly string[]
  readonly seed: number
  readonly turns: readonly TranscriptTurn[]
}

/** Words for a plan. A rejection means that no words came; the embedded voice then speaks instead. */
export type Voice = (request: VoiceRequest) => Promise<ClientSpeech>
