import type { CueTag } from '#scenario/cue-tag.ts'
import type { Voicing } from './voicing.ts'

/** What the client said, as a voice answers and the journal keeps it. */
export interface ClientSpeech {
  /**
   * stable address of the authored line that was spoken, such as `moments/friend-request/0`, or that a language model
   * put into other words; null where it spoke freely
   */
  readonly line: string | null
  readonly says: string
  readonly stage: string | null
  readonly cues: readonly CueTag[]
  /** ids of what was told or happened with these words */
  readonly moment: string | null
  readonly fact: string | null
  readonly ending: string | null
  /** `both`: a language model began the turn and the embedded voice finished it */
  readonly spokenBy: 'embedded' | 'language-model' | 'both'
  /** absent where no language model was asked */
  readonly voicing?: Voicing
}
