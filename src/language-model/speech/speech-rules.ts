import type { Scenario } from '#scenario/scenario.schema.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import type { SpeechPlan } from '#simulation/speech-plan.ts'
import type { VoiceDirection } from '#simulation/voice-direction.ts'

/** What the words of one turn are held against. */
export interface SpeechRules {
  readonly scenario: Scenario
  readonly plan: SpeechPlan
  readonly direction: VoiceDirection
  /** the conversation before this turn */
  readonly turns: readonly TranscriptTurn[]
}
