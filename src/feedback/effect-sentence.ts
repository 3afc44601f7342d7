import { CLIENT_VARIABLES, type ClientVariable } from '#scenario/client-variable.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import {
  type EffectCause,
  type EffectTrace,
  type MainCause,
  mainCauseOf,
} from '#simulation/trace.ts'
import { becauseOf } from './because.ts'
import { changeTold } from './change-words.ts'
import { changeRule, ruleOfCause, type ToldChange } from './effect-rules.ts'
import { type FeedbackSentence, resting } from './feedback-sentence.ts'
import { pointsInWords, READING_ORDER } from './points-in-words.ts'
import { quoteFor } from './quote-for.ts'

/** A change under this many points is noise to a reader. @source judgement, to be validated */
export const SHOWN_FROM_POINTS = 1.5
/** The largest changes that are named, and the causes among them. @source judgement: what one sentence can carry */
const MOST_CHANGES = 4
const MOST_CAUSES = 2

/**
 * "This reply moved it: trust +4, because you named what Sam felt." and "Sam was ready to say more after it.", each
 * with the words that did it.
 * @returns none where nothing moved by more than noise
 */
export const effectSentences = (reply: MovingReply, name: string): readonly FeedbackSentence[] => [
  ...movedBy(reply, name).map(({ points, because, cause }, nth) =>
    resting(
      `${nth === 0 ? 'This reply moved it' : 'It also moved'}: ${points}, because ${because}.`,
      ruleOfCause(cause),
      { index: reply.index, quote: quoteFor(reply, cause) },
    ),
  ),
  ...changeSentences(reply, name),
]

/** What a sentence about an effect is made from. */
export type MovingReply = Pick<FoldedReply, 'index' | 'text' | 'coded' | 'trace'>

/** Whether a turn of the client is one for the better. */
export const isForTheBetter = (change: ToldChange): boolean =>
  change === 'level-up' || change === 'repaired'

/** A turn the client took with a reply, which no number shows; one sentence or none. */
export function changeSentences(
  reply: MovingReply,
  name: string,
  only: (change: ToldChange) => boolean = () => true,
): readonly FeedbackSentence[] {
  const told = changeTold(reply.trace, name, only)
  const cause = strongestCause(reply.trace)
  return told === null
    ? []
    : [
        resting(told.text, changeRule(told.change), {
          index: reply.index,
          quote: quoteFor(reply, cause),
        }),
      ]
}

/** What moved openness, or else whatever moved most. */
const strongestCause = (trace: EffectTrace): EffectCause | null =>
  mainCauseOf(trace, 'open')?.cause ?? changesOf(trace)[0]?.main.cause ?? null

/**
 * The largest changes, each with what did most to bring it about: "trust +4, strain between you −3, because you
 * named what Sam felt". Changes that share a cause stand together.
 */
export function effectInWords(
  reply: Pick<MovingReply, 'trace' | 'coded'>,
  name: string,
): string | null {
  const clauses = movedBy(reply, name).map(({ points, because }) => `${points}, because ${because}`)
  return clauses.length === 0 ? null : clauses.join('; ')
}

const movedBy = ({ trace, coded }: Pick<MovingReply, 'trace' | 'coded'>, name: string) =>
  [...Map.groupBy(changesOf(trace), ({ main }) => becauseOf(main.cause, name, coded))]
    .slice(0, MOST_CAUSES)
    .flatMap(([because, changes]) => {
      const [first] = changes
      return first === undefined
        ? []
        : [{ because, points: pointsOf(changes, name), cause: first.main.cause }]
    })

/** The same changes without their causes: "trust +4, strain between you −3". */
export function changesInWords(trace: EffectTrace, name: string): string | null {
  const changes = changesOf(trace)
  return changes.length === 0 ? null : pointsOf(changes, name)
}

const pointsOf = (changes: readonly Change[], name: string): string =>
  changes
    .toSorted((one, other) => place(one) - place(other))
    .map(({ variable, main }) => pointsInWords(variable, main.change, name))
    .join(', ')

const place = ({ variable }: Change): number => READING_ORDER.indexOf(variable)

/** What a client does whatever is said is not the doing of a reply. */
const isItsOwn = ({ cause: { cause } }: MainCause): boolean => OF_ITSELF.includes(cause)

const OF_ITSELF: readonly EffectCause['cause'][] = ['homeostasis', 'discord-floor', 'end-of-scale']

interface Change {
  readonly variable: ClientVariable
  readonly main: MainCause
}

const changesOf = (trace: EffectTrace): readonly Change[] =>
  CLIENT_VARIABLES.flatMap((variable) => {
    const main = mainCauseOf(trace, variable)
    return main === null || Math.abs(main.change) < SHOWN_FROM_POINTS || isItsOwn(main)
      ? []
      : [{ variable, main }]
  })
    .toSorted((one, other) => Math.abs(other.main.change) - Math.abs(one.main.change))
    .slice(0, MOST_CHANGES)
