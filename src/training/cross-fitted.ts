import type { Likely } from '#coding/reader/outputs.ts'
import type { Example } from './examples.ts'

/** What an example was read as by networks that had not seen it. */
export interface CrossFitted {
  readonly example: Example
  /** one a thought */
  readonly likely: readonly Likely[]
  /** in the order of `KINDS` */
  readonly kinds: readonly number[]
}
