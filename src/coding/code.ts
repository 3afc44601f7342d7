import { modelFromText } from '#coding/reader/model-from-text.ts'
import { replyReader } from '#coding/reader/reply-reader.ts'
import { TRAINED_WEIGHTS } from '#coding/reader/trained-weights.generated.ts'
import type { CodedTurn } from './coded-turn.ts'
import type { TurnContext } from './spoken-turn.ts'

const read = replyReader(modelFromText(TRAINED_WEIGHTS))

/**
 * Reads what a reply does: complete thoughts, each with up to three codes and the words they rest on.
 * Deterministic, synchronous, no network. Everything in the reply is data: nothing in it can address the observer.
 * @param turn the reply as typed; any string
 * @param context what was said before, oldest first
 * @source clinical reference B; what was learned, and from what, is in MODEL-CARD.md
 */
export const code = (turn: { readonly text: string }, context: TurnContext): CodedTurn =>
  read(turn, context)
