import type { BranchDifference } from '#feedback/retry/branch-difference.ts'
import type { ToldTurn } from '#feedback/retry/compare-branches.ts'
import type { ExemplarStanding } from '#feedback/retry/exemplars-for-reply.ts'
import type { TryStanding } from '#feedback/retry/try-standing.ts'
import type { Result } from '#lib/result.ts'
import type { Exemplar } from '#scenario/moment.schema.ts'
import type { ShownNote } from '#web/notes/shown-note.ts'

/** A reply that can be tried again, wherever the client stands: in this browser, or on a server. */
export interface RetriedPlace {
  readonly clientName: string
  /** language of the scenario */
  readonly locale: string
  /** what becomes of tries, in a sentence: where they are kept, and that nothing rests on them */
  readonly keptWords: string
  /** what the client had said; null where the student began */
  readonly answered: ClientSaid | null
  /** those of this reply, oldest first */
  readonly tries: readonly ShownTry[]
  readonly exemplars: ExemplarStanding | 'not-given-back'
  readonly isBusy: boolean
  /** why the last words could not be kept */
  readonly trouble: string | null
  readonly forgetTrouble: () => void
  /** what is being typed: it outlives a reload, until it is said */
  readonly draft: string
  readonly keepDraft: (words: string) => void
  /** whether a reply seems to be about the student themself */
  readonly speaksForSelf: (text: string) => boolean
  /**
   * Says something in a try.
   * @param current null begins another
   * @returns whether the words were taken
   */
  readonly say: (current: ShownTry | null, text: string) => Promise<boolean>
  readonly compare: (tried: ShownTry) => readonly ShownComparison[]
  /** @returns a sentence where they could not be brought */
  readonly bringExemplars: () => Promise<Result<readonly Exemplar[], string>>
}

export interface ClientSaid {
  readonly says: string
  readonly stage: string | null
}

export interface ShownTry {
  /** tells it from the other tries of the reply */
  readonly branch: number
  readonly turns: readonly (ClientSaid & { readonly text: string })[]
  readonly standing: TryStanding
}

/** A turn of one of two ways, with notes as the observer made them or as a server sent them. */
export interface ShownTurn extends Omit<ToldTurn, 'notes'> {
  readonly notes: readonly ShownNote[]
}

export interface ShownComparison {
  /** counted from 1 */
  readonly turn: number
  /** null where this way does not go so far */
  readonly session: ShownTurn | null
  readonly retry: ShownTurn | null
  readonly differences: readonly Pick<BranchDifference, 'sentence'>[]
}

/** Two tabs went on with one try: what stands there by now is shown. */
export const WENT_ON_ELSEWHERE =
  'This try went on in another tab. Look at what stands there now, then say it again.'
