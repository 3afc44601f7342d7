/** Words that a sentence about two branches rests on: they stand in that branch as they are here. */
export interface BranchQuote {
  readonly branch: 'session' | 'retry'
  readonly speaker: 'client' | 'trainee'
  readonly words: string
}

/** One thing that two branches do not, or do, have in common. */
export interface BranchDifference {
  readonly about: 'codes' | 'numbers' | 'answer'
  readonly sentence: string
  /** at least one */
  readonly quotes: readonly BranchQuote[]
}
