/** A case that the observer as shipped gets wrong. It stands here so that nobody takes it for passed. */
export interface KnownFailure {
  /** number of the kind. @source clinical reference H */
  readonly kind: number
  readonly title: string
  /** what it takes for something else */
  readonly why: string
}

/** Each of them must go on failing: one that passes has to leave the list, and nothing else may fail. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    kind: 9,
    title: 'You should stick it out until the summer. = You wanna stick it out till summer, bruv.',
    why: '“You wanna” as an order passes for what the client wants.',
  },
  {
    kind: 10,
    title: 'HOPE too soon: There are ways out of that hostel, slow ones, and with what you have m…',
    why: 'Hope in the client’s own words is read as too unsure to be called anything.',
  },
]
