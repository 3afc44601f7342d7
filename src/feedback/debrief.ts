import type { CodedTurn, CodeMark } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Exemplar } from '#scenario/moment.schema.ts'
import type { Metric } from '#scoring/metrics/metric.ts'
import type { Evidence, Verdict } from '#scoring/verdict.ts'
import type { SelfRating } from '#simulation/journal.ts'
import type { OwnReading } from '#simulation/own-reading.ts'
import type { FeedbackSentence } from './feedback-sentence.ts'

/** Words of a reply with a code on them, explained plainly. */
export interface Note {
  readonly code: BehaviourCode
  readonly mark: CodeMark
  readonly quote: string
  /** plain name: "Reflection of feeling" */
  readonly name: string
  /** one sentence: what it does */
  readonly explanation: string
  readonly tone: 'helped' | 'neutral' | 'hindered'
}

export type DebriefTurn =
  | {
      readonly speaker: 'client'
      readonly index: number
      readonly says: string
      readonly stage: string | null
      readonly cues: readonly CueTag[]
    }
  | {
      readonly speaker: 'trainee'
      readonly index: number
      readonly text: string
      /** the observer's record, as it was kept */
      readonly coded: CodedTurn
      readonly notes: readonly Note[]
      /** what the student reads otherwise, in the order of the words; no score rests on it */
      readonly ownReadings: readonly OwnReading[]
      /** "This reply moved it: …, because …"; empty if nothing moved by more than noise */
      readonly effect: readonly FeedbackSentence[]
    }

/** The client after one student turn; turn 0 is the start. */
export interface FeltPoint {
  readonly turn: number
  /** index of the trainee turn in the transcript; null for the start */
  readonly index: number | null
  readonly variables: ClientVariables
  readonly level: DisclosureLevel
  /** "trust +4, strain −3: because you named the loneliness" */
  readonly because: string | null
}

export interface TurningPoint {
  /** index of the student's reply */
  readonly index: number
  readonly clientSaid: string
  readonly quote: string
  readonly direction: 'opened' | 'closed' | 'missed'
  readonly title: string
  /** what the reply did to the client, in words and points */
  readonly effect: readonly FeedbackSentence[]
  readonly why: readonly FeedbackSentence[]
  /** each has been read by the observer and is none of ADV, CONF, DISM, SLIP, ASSM */
  readonly exemplars: readonly Exemplar[]
}

/** One thing to keep or to try, with the words of the student it starts from. */
export interface FeedbackPoint {
  readonly sentences: readonly FeedbackSentence[]
  readonly evidence: Evidence
}

/**
 * What a student reads after a session. Every sentence has the words and the rule it rests on, and stands once; what
 * was not assessed is not spoken of.
 */
export interface Debrief {
  readonly clientName: string
  /** one or two sentences, before any number */
  readonly summary: readonly FeedbackSentence[]
  /** without evidence where a skill was not assessed: a claim about it would be one too many */
  readonly verdicts: readonly Verdict[]
  readonly reflection: SelfRating | null
  readonly felt: readonly FeltPoint[]
  readonly transcript: readonly DebriefTurn[]
  readonly strength: FeedbackPoint | null
  readonly target: FeedbackPoint | null
  readonly turningPoints: readonly TurningPoint[]
  /** facts the client told, each with the words; and how many stayed untold: never what they were */
  readonly told: readonly FeedbackSentence[]
  readonly untold: number
  readonly metrics: readonly Metric[]
}
