import { marksOf } from '#coding/coded-turn.ts'
import type { Verdict } from '#scoring/verdict.ts'
import { becauseOf } from './because.ts'
import type { Debrief } from './debrief.ts'
import { isUnsure } from './doubt.ts'
import { ruleOfCause } from './effect-rules.ts'
import { changeSentences, changesInWords, isForTheBetter } from './effect-sentence.ts'
import { spoilingCodes } from './exemplar-check.ts'
import { resting } from './feedback-sentence.ts'
import { quoteFor } from './quote-for.ts'
import { sentence } from './sentence.ts'
import type { WeighedReply } from './weighed-reply.ts'

/** Points of `worthOf` from which a reply is worth keeping in mind. @source judgement, to be validated */
const STRENGTH_FROM = 3

/** Indices of replies in which some skill found something amiss: what is faulted in one place is not held up in another. */
export type Faulted = ReadonlySet<number>

export const faultedBy = (verdicts: readonly Verdict[]): Faulted =>
  new Set(
    verdicts.flatMap(({ evidence }) =>
      evidence.filter(({ helped }) => !helped).map(({ index }) => index),
    ),
  )

/** Done by something the observer is fairly sure of, with nothing that hinders beside it. */
export const isWorthKeeping = (
  { reply: { index, coded }, best }: WeighedReply,
  faulted: Faulted,
): boolean =>
  best !== null &&
  !faulted.has(index) &&
  !isUnsure(best.cause, coded) &&
  marksOf(coded).every(({ modifiers }) => !modifiers.includes('off')) &&
  spoilingCodes(coded).length === 0

/**
 * The reply that did most for the client: its words, what they did and why. Null rather than praise where no reply
 * moved the client that far without harm.
 */
export function strengthOf(
  weighed: readonly WeighedReply[],
  faulted: Faulted,
  name: string,
): Debrief['strength'] {
  const [strongest] = weighed
    .filter(({ worth }) => worth >= STRENGTH_FROM)
    .filter((each) => isWorthKeeping(each, faulted))
    .toSorted((one, other) => other.worth - one.worth)
  if (strongest === undefined || strongest.best === null) return null
  const { reply, best } = strongest
  const reason = sentence(becauseOf(best, name))
  const quote = quoteFor(reply, best)
  const effect = changesInWords(reply.trace, name)
  const moved =
    effect === null
      ? reason
      : `These words moved ${name}: ${effect}, because ${becauseOf(best, name)}.`
  return {
    sentences: [
      resting(moved, ruleOfCause(best), { index: reply.index, quote }),
      ...changeSentences(reply, name, isForTheBetter),
    ],
    evidence: { index: reply.index, quote, reason, helped: true },
  }
}
