import { sha256 } from '#scenario/sha256.ts'

/** One in so many unflagged attempts is marked twice, blind. @source clinical reference F-24: 10 % */
const ONE_IN = 10
/** From so many on, at least one is drawn. Judgement, to be validated. */
const FEWEST_FOR_A_DRAW = 5

export interface SampledAttempt {
  readonly id: string
  /** a person looks at it anyway: it is not drawn, and does not count for how many are */
  readonly isFlagged: boolean
  /** it was drawn before: it stays so, and nobody can undraw it */
  readonly isDrawn: boolean
}

/**
 * The attempts of one exercise that a second person marks without seeing the first mark, to see how well marks hold.
 * Whoever computes it draws the same, in whatever order the attempts come; as more come, more are drawn, and none is
 * given back.
 * @param seed of this exercise, fixed when it is published and unknown to those who sit and mark it
 * @returns ids of all that are drawn, those drawn before among them
 */
export function doubleMarkingSample(
  attempts: readonly SampledAttempt[],
  seed: string,
): readonly string[] {
  const unflagged = attempts.filter(({ isFlagged }) => !isFlagged)
  const drawn = attempts.filter(({ isDrawn }) => isDrawn)
  const wanted = unflagged.length < FEWEST_FOR_A_DRAW ? 0 : Math.ceil(unflagged.length / ONE_IN)
  const missing = Math.max(0, wanted - drawn.filter(({ isFlagged }) => !isFlagged).length)
  const ranked = unflagged
    .filter(({ isDrawn }) => !isDrawn)
    .map(({ id }) => ({ id, rank: sha256(JSON.stringify([seed, id])) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  return [...drawn, ...ranked.slice(0, missing)].map(({ id }) => id).sort()
}
