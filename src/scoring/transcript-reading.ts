import { code } from '#coding/code.ts'
import { detectCues, LEAST_SURE } from '#coding/cue-detection.ts'
import { isCueTag } from '#coding/cues/detected-tag.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { ReadTranscript, ReadTurn } from './read-transcript.ts'

export interface UnreadTurn {
  readonly speaker: 'client' | 'trainee'
  readonly text: string
}

/**
 * A transcript without a scenario, read by the observer: replies are coded in their context, and what the client's
 * turns call for is detected from the words, which is less sure than an author's tags.
 */
export const readTranscript = (turns: readonly UnreadTurn[]): ReadTranscript =>
  detectedTranscript([...readTurns(turns)])

/** What `readTurns` gave, once all of it is there. */
export const detectedTranscript = (turns: readonly ReadTurn[]): ReadTranscript => ({
  turns,
  cuesFrom: 'detected',
  laconicClient: false,
})

/** The same turn by turn, for a host that must not stand still while a long transcript is read. */
export function* readTurns(turns: readonly UnreadTurn[]): Generator<ReadTurn, void, undefined> {
  const previous: SpokenTurn[] = []
  const context = { previous }
  for (const [index, { speaker, text }] of turns.entries()) {
    if (speaker === 'trainee') {
      const coded = code({ text }, context)
      previous.push({ speaker, text, coded })
      yield { speaker, index, text, coded }
      continue
    }
    const detected = detectCues(text, context).filter(({ confidence }) => confidence >= LEAST_SURE)
    const openings = detected.filter(({ tag }) => isCueTag(tag))
    const cues = openings.map(({ tag }) => tag).filter(isCueTag)
    previous.push({ speaker, text, cues })
    const cueSureness = Object.fromEntries(openings.map(({ tag, confidence }) => [tag, confidence]))
    yield { speaker, index, text, cues, cueSureness, detected }
  }
}
