import type { CodedTurn } from '#coding/coded-turn.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { ClientState } from './client-state.ts'
import type { HeardReply } from './heard-reply.ts'
import type { SelfRating, SessionHeader } from './journal.ts'
import type { OwnReading } from './own-reading.ts'
import type { TriedBranch } from './retried-reply.ts'
import type { SessionPhase, SessionView } from './session-view.ts'
import type { SpeechPlan } from './speech-plan.ts'
import type { EffectTrace } from './trace.ts'

/** One student turn and what it did. Full record for the debrief; a running session never shows it. */
export interface FoldedReply {
  /** student turn, counted from 1 */
  readonly turn: number
  /** index of the reply in the transcript */
  readonly index: number
  readonly text: string
  readonly coded: CodedTurn
  readonly heard: HeardReply
  /** what moved the client, by how much and why */
  readonly trace: EffectTrace
  /** the client after this reply, before answering it */
  readonly state: ClientState
  /** what the client was to do about it */
  readonly plan: SpeechPlan
}

/** A turn of the conversation as scoring reads it, with the cues of the author. */
export type RecordedTurn =
  | {
      readonly speaker: 'client'
      readonly index: number
      readonly text: string
      readonly cues: readonly CueTag[]
      readonly speech: ClientSpeech
    }
  | {
      readonly speaker: 'trainee'
      readonly index: number
      readonly text: string
      readonly coded: CodedTurn
    }

/** Everything that follows from a journal and its scenario. JSON. */
export interface FoldedSession {
  readonly header: SessionHeader
  readonly phase: SessionPhase
  readonly view: SessionView
  readonly goal: string | null
  /** oldest first; `index` counts from 0 over both speakers */
  readonly transcript: readonly RecordedTurn[]
  readonly replies: readonly FoldedReply[]
  /** the client at the start, before any reply */
  readonly start: ClientState
  /** the client now */
  readonly client: ClientState
  /** what the client is to say next; null unless words are awaited */
  readonly plan: SpeechPlan | null
  /** addresses of the lines spoken so far */
  readonly used: readonly string[]
  /** ids of the hints shown, in order */
  readonly hints: readonly string[]
  readonly reflection: SelfRating | null
  /** what the student reads otherwise than the observer, in the order of the words; nothing else rests on it */
  readonly ownReadings: readonly OwnReading[]
  /** other words that the student tried afterwards, in the order of trying; nothing else rests on them */
  readonly tries: readonly TriedBranch[]
}
