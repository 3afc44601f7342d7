import { ADVICE_IN_DISGUISE } from './advice-in-disguise.ts'
import { CULTURE } from './culture.ts'
import { FORMULA } from './formula.ts'
import { INJECTION } from './injection.ts'
import { LIMIT_PAIRS } from './limit-pairs.ts'
import { NEGATION } from './negation.ts'
import { NOT_WORDS } from './not-words.ts'
import { ORDER } from './order.ts'
import { PARROT } from './parrot.ts'
import { PREFACE_AND_HARM } from './preface-and-harm.ts'
import { QUOTING } from './quoting.ts'
import type { Observer } from './read-conversation.ts'
import { RISK_WORDING } from './risk-wording.ts'
import { SILENCE } from './silence.ts'
import type { StressCase, StressKind } from './stress-case.ts'
import { STYLE_PAIRS } from './style-pairs.ts'
import { WRONG_MOMENT } from './wrong-moment.ts'

/** All fifteen, in the order of the reference. @source clinical reference H */
export const STRESS_KINDS: readonly StressKind[] = [
  PARROT,
  FORMULA,
  ADVICE_IN_DISGUISE,
  PREFACE_AND_HARM,
  NEGATION,
  QUOTING,
  INJECTION,
  NOT_WORDS,
  STYLE_PAIRS,
  WRONG_MOMENT,
  LIMIT_PAIRS,
  RISK_WORDING,
  CULTURE,
  SILENCE,
  ORDER,
]

export interface StressResult {
  readonly number: number
  readonly name: string
  readonly passed: number
  readonly of: number
  readonly failures: readonly { readonly title: string; readonly found: string }[]
}

/** How an observer fares on every kind. An observer that throws fails the case and goes on to the next. */
export const stressReport = (observer: Observer): readonly StressResult[] =>
  STRESS_KINDS.map(({ number, name, cases }) => {
    const failures = cases.flatMap((each) => {
      const found = faultOf(each, observer)
      return found === null ? [] : [{ title: each.title, found }]
    })
    return { number, name, passed: cases.length - failures.length, of: cases.length, failures }
  })

function faultOf({ fault }: StressCase, observer: Observer): string | null {
  try {
    return fault(observer)
  } catch (error) {
    return `it broke: ${String(error)}`
  }
}
