/** What somebody said in one go, as the source has it. */
export interface Utterance {
  /** as written; null for words that stand before any name */
  readonly speaker: string | null
  readonly text: string
}

/** A conversation as it was found: who is client and who trainee is not decided here. */
export interface Transcript {
  /** null where the source gives none */
  readonly id: string | number | null
  readonly utterances: readonly Utterance[]
}

export type TranscriptFormat = 'plain' | 'json' | 'json-lines' | 'webvtt' | 'subrip'

/** Why nothing, or not all, could be read: for the person who brought the text. */
export interface TranscriptProblem {
  readonly kind:
    | 'empty'
    | 'only-times'
    | 'no-speakers'
    | 'one-speaker'
    | 'not-json'
    | 'not-a-transcript'
  /** counted from 1; null where the whole text is meant */
  readonly line: number | null
  /** plain sentences: what is wrong, and what would help */
  readonly message: string
}

/** All that a text held. */
export interface FoundTranscripts {
  readonly format: TranscriptFormat
  readonly transcripts: readonly [Transcript, ...Transcript[]]
  /** lines that are no transcript; the others are read all the same */
  readonly passedOver: readonly TranscriptProblem[]
}
