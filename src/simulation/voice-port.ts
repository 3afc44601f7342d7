import type { ClientSpeech } from './client-speech.ts'
import type { JournalEntry } from './journal.ts'
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

/** Words of a turn that is still being spoken: checked, shown, not yet in the journal. */
export interface SpeechSoFar {
  readonly says: string
  readonly stage: string | null
}

/** The room in which a voice speaks. */
export interface VoiceRoom {
  /** everything up to the turn that is asked for */
  readonly journal: readonly JournalEntry[]
  /** hears each checked sentence as it comes, all of the turn so far each time */
  readonly hear: (soFar: SpeechSoFar) => void
  /** aborted once nobody waits for this voice any more: the embedded voice then finishes, or the student has left */
  readonly signal: AbortSignal
}

/** Words for a plan. A rejection means that no words came; the embedded voice then speaks instead. */
export type Voice = (request: VoiceRequest, room: VoiceRoom) => Promise<ClientSpeech>
