import type { CueTag } from '#scenario/cue-tag.ts'
import type { CodedTurn } from './coded-turn.ts'

/** What was said before a reply, as far as the observer may know it: never the client's secrets. */
export type SpokenTurn =
  | { readonly speaker: 'client'; readonly text: string; readonly cues: readonly CueTag[] }
  | { readonly speaker: 'trainee'; readonly text: string; readonly coded: CodedTurn }

/** The conversation up to the reply that is to be read, oldest first. */
export interface TurnContext {
  readonly previous: readonly SpokenTurn[]
}
