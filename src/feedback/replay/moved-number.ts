import { becauseOf } from '#feedback/because.ts'
import { SHOWN_FROM_POINTS } from '#feedback/effect-sentence.ts'
import { READING_ORDER } from '#feedback/points-in-words.ts'
import type { ClientVariable, ClientVariables } from '#scenario/client-variable.ts'
import { type EffectTrace, mainCauseOf } from '#simulation/trace.ts'

/** One number of the client around a reply, 0–100. */
export interface MovedNumber {
  readonly variable: ClientVariable
  readonly before: number
  readonly now: number
  /** what did most to move it, a part of a sentence; null where it moved by no more than noise */
  readonly because: string | null
}

/** Every number as a reply moved it, the relation first. @param name the name the client is called by */
export const movedNumbers = (trace: EffectTrace, name: string): readonly MovedNumber[] =>
  READING_ORDER.map((variable) => {
    const main = mainCauseOf(trace, variable)
    const isShown = main !== null && Math.abs(main.change) >= SHOWN_FROM_POINTS
    return {
      variable,
      before: trace.before[variable],
      now: trace.after[variable],
      because: isShown ? becauseOf(main.cause, name) : null,
    }
  })

/** The numbers where nothing has moved them yet. */
export const numbersAtStart = (variables: ClientVariables): readonly MovedNumber[] =>
  READING_ORDER.map((variable) => ({
    variable,
    before: variables[variable],
    now: variables[variable],
    because: null,
  }))
