import type { TurnKind } from '#coding/coded-turn.ts'
import type { Situation } from '#coding/situation.ts'
import { bearerOf, loweredFor } from './main-act.ts'
import type { Likely } from './outputs.ts'
import type { ReadingModel } from './reading-model.ts'
import type { ReplyForm } from './reply-form.ts'
import type { ReadByRules } from './thought-features.ts'
import { findingsOf, type ReadThought } from './thought-findings.ts'

/** A reply whose thoughts the networks have weighed. */
export interface WeighedReply {
  readonly thoughts: readonly ReadByRules[]
  /** one a thought */
  readonly likely: readonly Likely[]
  readonly kind: TurnKind
  readonly situation: Situation
  readonly form: ReplyForm
}

/** What each thought of a weighed reply does, in their order. */
export function readThoughts(
  { thoughts, likely, kind, situation, form }: WeighedReply,
  model: ReadingModel,
): readonly ReadThought[] {
  const turn = thoughts.map(({ reading }) => reading)
  const borne = bearerOf(kind, likely)
  return thoughts.map(({ reading }, position) => {
    const thresholds =
      position === borne?.at ? loweredFor(borne.family, model.thresholds) : model.thresholds
    const place = { reading, turn, position, situation }
    const chances = likely[position] ?? new Map()
    return findingsOf(place, thoughts, chances, form, { ...model, thresholds })
  })
}
