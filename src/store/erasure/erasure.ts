/** That a person was erased: an id that names nobody any more, and when, in milliseconds since 1970. */
export interface Erasure {
  readonly person: string
  readonly at: number
}
