import { code } from '#coding/code.ts'
import { detectCues } from '#coding/cue-detection.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { ReadTranscript, ReadTurn } from './read-transcript.ts'

export interface UnreadTurn {
  readonly speaker: 'client' | 'trainee'
  readonly text: string
}

/** A detected cue below this sureness is not counted as an opening. Judgement, to be validated. */
const LEAST_SURE = 0.5

/**
 * A transcript without a scenario, read by the observer: replies are coded in their context, and what the client's
 * turns call for is detected from the words, which is less sure than an author's tags.
 */
export function readTranscript(turns: readonly UnreadTurn[]): ReadTranscript {
  const previous: SpokenTurn[] = []
  const read = turns.map(({ speaker, text }, index): ReadTurn => {
    const context = { previous }
    if (speaker === 'trainee') {
      const coded = code({ text }, context)
      previous.push({ speaker, text, coded })
      return { speaker, index, text, coded }
    }
    const sure = detectCues(text, context).filter(({ confidence }) => confidence >= LEAST_SURE)
    const cues = [...new Set(sure.map(({ tag }) => tag))]
    previous.push({ speaker, text, cues })
    const cueSureness = Object.fromEntries(sure.map(({ tag, confidence }) => [tag, confidence]))
    return { speaker, index, text, cues, cueSureness }
  })
  return { turns: read, cuesFrom: 'detected', laconicClient: false }
}
