/** Why a database cannot be used, with a sentence for the operator: what is wrong and what can be done. */
export interface OpenFailure {
  readonly code: OpenFailureCode
  readonly sentence: string
}

export type OpenFailureCode =
  /** the folder or the file cannot be written */
  | 'file-refused'
  | 'in-use'
  | 'not-a-database'
  /** a database, but of another program */
  | 'not-ours'
  | 'damaged'
  | 'disk-full'
  | 'no-answer'
  | 'sign-in-refused'
  | 'no-such-database'
  | 'not-allowed'
  | 'too-many-connections'
  | 'newer-database'
  /** everything else; the sentence carries the engine's own words */
  | 'failed'

export const openFailure = (code: OpenFailureCode, sentence: string): OpenFailure => ({
  code,
  sentence,
})
