import { CLIENT_VARIABLES, type ClientVariable } from '#scenario/client-variable.ts'
import { type EffectTrace, type MainCause, mainCauseOf } from '#simulation/trace.ts'
import { becauseOf } from './because.ts'
import { changeSentence } from './change-words.ts'
import { pointsInWords, READING_ORDER } from './points-in-words.ts'

/** A change under this many points is noise to a reader. @source judgement, to be validated */
export const SHOWN_FROM_POINTS = 1.5
/** The largest changes that are named, and the causes among them. @source judgement: what one sentence can carry */
const MOST_CHANGES = 4
const MOST_CAUSES = 2

/**
 * "This reply moved it: trust +4, because you named what Sam felt. Sam was ready to say more after it."
 * @returns null where nothing moved by more than noise
 */
export function effectSentence(trace: EffectTrace, name: string): string | null {
  const effect = effectInWords(trace, name)
  const change = changeSentence(trace, name)
  const moved = effect === null ? [] : [`This reply moved it: ${effect}.`]
  const sentences = change === null ? moved : [...moved, change]
  return sentences.length === 0 ? null : sentences.join(' ')
}

/**
 * The largest changes, each with what did most to bring it about: "trust +4, strain between you −3, because you
 * named what Sam felt". Changes that share a cause stand together.
 */
export function effectInWords(trace: EffectTrace, name: string): string | null {
  const byCause = Map.groupBy(changesOf(trace), ({ main }) => becauseOf(main.cause, name))
  const clauses = [...byCause]
    .slice(0, MOST_CAUSES)
    .map(([because, changes]) => `${pointsOf(changes, name)}, because ${because}`)
  return clauses.length === 0 ? null : clauses.join('; ')
}

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

interface Change {
  readonly variable: ClientVariable
  readonly main: MainCause
}

const changesOf = (trace: EffectTrace): readonly Change[] =>
  CLIENT_VARIABLES.flatMap((variable) => {
    const main = mainCauseOf(trace, variable)
    return main === null || Math.abs(main.change) < SHOWN_FROM_POINTS ? [] : [{ variable, main }]
  })
    .toSorted((one, other) => Math.abs(other.main.change) - Math.abs(one.main.change))
    .slice(0, MOST_CHANGES)
