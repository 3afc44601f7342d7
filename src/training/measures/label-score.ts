import { agreementOf, confusionOf } from './confusion.ts'

/** How well one label is found among many decisions. Shares 0–1; null where there is nothing to divide by. */
export interface LabelScore {
  /** decisions: given or not, right or not */
  readonly n: number
  /** how often it should have been given */
  readonly agreed: number
  readonly given: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly kappa: number
}

export interface Decision {
  readonly isRight: boolean
  readonly isGiven: boolean
}

export function labelScore(decisions: readonly Decision[]): LabelScore {
  const agreed = decisions.filter(({ isRight }) => isRight).length
  const given = decisions.filter(({ isGiven }) => isGiven).length
  const hits = decisions.filter(({ isRight, isGiven }) => isRight && isGiven).length
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  const word = (is: boolean) => (is ? 'yes' : 'no')
  const { kappa } = agreementOf(
    confusionOf(
      ['yes', 'no'],
      decisions.map(({ isRight, isGiven }) => [word(isRight), word(isGiven)] as const),
    ),
  )
  return {
    n: decisions.length,
    agreed,
    given,
    precision: share(hits, given),
    recall: share(hits, agreed),
    f1: share(2 * hits, agreed + given),
    kappa,
  }
}
