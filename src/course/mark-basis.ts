/** What a marker knew, and why, when a mark was saved. */
export const MARK_BASES = [
  /** before any proposal or other mark was seen */
  'own',
  'after-proposal',
  'second-marking',
  're-scoring',
  'contest',
] as const

export type MarkBasis = (typeof MARK_BASES)[number]
