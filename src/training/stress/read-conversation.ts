import type { code } from '#coding/code.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { ReadTranscript, ReadTurn } from '#scoring/read-transcript.ts'

/** The observer, or another one to measure in its place. */
export type Observer = typeof code

export type GivenTurn =
  | { readonly speaker: 'client'; readonly text: string; readonly cues: readonly CueTag[] }
  | { readonly speaker: 'trainee'; readonly text: string }

/** A conversation read by an observer, each reply after what came before it; the cues are an author's. */
export function readConversation(
  observer: Observer,
  turns: readonly GivenTurn[],
  laconicClient = false,
): ReadTranscript {
  const previous: SpokenTurn[] = []
  const read = turns.map((turn, index): ReadTurn => {
    const spoken =
      turn.speaker === 'client'
        ? turn
        : { ...turn, coded: observer({ text: turn.text }, { previous: [...previous] }) }
    previous.push(spoken)
    return { ...spoken, index }
  })
  return { turns: read, cuesFrom: 'author', laconicClient }
}
