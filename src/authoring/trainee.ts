import type { CueTag } from '#scenario/cue-tag.ts'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import type { Topic } from '#scenario/topic.schema.ts'

/** What a trainee has to go on: what a student would, and nothing that the client hides. */
export interface TraineeHears {
  /** the reply that is due, counted from 1 */
  readonly turn: number
  /** the client's newest words; `…` for a silence */
  readonly clientSaid: string
  /** what those words call for */
  readonly cues: readonly CueTag[]
  readonly topics: readonly Pick<Topic, 'id' | 'words'>[]
  readonly brief: ScenarioBrief
  /** own replies so far, oldest first */
  readonly ownReplies: readonly string[]
  /** decides between wordings that would all do; any integer, another one each turn */
  readonly random: number
}

/** A way of counselling, as real words. Pure: the same hearing gives the same reply; never one of `ownReplies`. */
export type Trainee = (hears: TraineeHears) => string
