import type { CueTag } from '#scenario/cue-tag.ts'

/** What the client said, as a voice answers and the journal keeps it. */
export interface ClientSpeech {
  /** stable address of the authored line, such as `moments/friend-request/0`; null from a language model */
  readonly line: string | null
  readonly says: string
  readonly stage: string | null
  readonly cues: readonly CueTag[]
  /** ids of what was told or happened with these words */
  readonly moment: string | null
  readonly fact: string | null
  readonly ending: string | null
  readonly spokenBy: 'embedded' | 'language-model'
}
