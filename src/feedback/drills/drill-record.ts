import type { CodedTurn } from '#coding/coded-turn.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { DrillId } from './drill.ts'
import type { DrillDifficulty, DrillOutcome } from './round-course.ts'

/** Raised whenever a reader of this version would misunderstand an entry. */
export const DRILL_RECORD_VERSION = 1

interface DrillStep {
  readonly version: typeof DRILL_RECORD_VERSION
  /** its own id: entries are only ever added, and each once */
  readonly entry: string
  readonly drill: DrillId
  /** the tries that belong together; a drill that comes back is another round */
  readonly round: string
  /** place in the round, counted from 0 */
  readonly step: number
  /** milliseconds since 1970 */
  readonly at: number
  /** how difficult it was when this happened */
  readonly difficulty: DrillDifficulty
}

/** A reply to the client's line, what the observer found in it, how near it came, and what the client said to it. */
export interface DrillTry extends DrillStep {
  readonly is: 'tried'
  readonly text: string
  readonly coded: CodedTurn
  readonly outcome: DrillOutcome
  readonly speech: ClientSpeech
}

/** The student said that it is too much right now, or put it aside. */
export interface DrillPress extends DrillStep {
  readonly is: 'too-much' | 'left'
}

/**
 * What is kept of drills: an append-only record, one entry a step, of which everything else is a fold. Two tabs, or two
 * files of data, therefore never contradict each other.
 */
export type DrillEntry = DrillTry | DrillPress
