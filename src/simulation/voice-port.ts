import type { JournalEntry } from './journal.ts'
import type { TranscriptTurn } from './session-view.ts'
import type { SpeechPlan } from './speech-plan.ts'
import type { SpeechSoFar } from './speech-so-far.ts'
import type { Voicing } from './voicing.ts'

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

/** The room in which a voice speaks. */
export interface VoiceRoom {
  /** everything up to the turn that is asked for */
  readonly journal: readonly JournalEntry[]
  /** hears each checked sentence as it comes, all of the turn so far each time */
  readonly hear: (soFar: SpeechSoFar) => void
  /** calls `stop`, at once or later, when nobody waits for this voice any more */
  readonly whenUnwanted: (stop: () => void) => void
}

/** What a voice found: words, as far as they came, and how. What they tell and end is the plan's alone. */
export interface VoicedWords {
  readonly soFar: SpeechSoFar | null
  readonly voicing: Voicing
}

/**
 * Finds words for a plan. Failing is a value: no words, or the first of them, and the reason. The embedded voice then
 * finishes the turn, as it does after a rejection.
 */
export type Voice = (request: VoiceRequest, room: VoiceRoom) => Promise<VoicedWords>
