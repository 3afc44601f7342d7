import type { CodedTurn } from '#coding/coded-turn.ts'
import type { DetectedCue } from '#coding/cue-detection.ts'
import type { CueTag } from '#scenario/cue-tag.ts'

/** A conversation with every reply read and every client turn tagged: all that scoring may see. */
export type ReadTurn =
  | {
      readonly speaker: 'client'
      readonly index: number
      readonly text: string
      readonly cues: readonly CueTag[]
      /** how sure detection is of each cue, 0–1; a cue without a figure was tagged by an author and is certain */
      readonly cueSureness?: Readonly<Partial<Record<CueTag, number>>>
      /** each cue with the words that carried it, and words for or against a change; absent where an author tagged */
      readonly detected?: readonly DetectedCue[]
    }
  | {
      readonly speaker: 'trainee'
      readonly index: number
      readonly text: string
      readonly coded: CodedTurn
    }

export interface ReadTranscript {
  readonly turns: readonly ReadTurn[]
  /** who tagged the cues: the author of the scenario, or detection from the client's words */
  readonly cuesFrom: 'author' | 'detected'
  /** talk share is not counted with a client who speaks little by nature */
  readonly laconicClient: boolean
  /** one sentence: why the observer read none of it; absent where it read */
  readonly unread?: string
}
