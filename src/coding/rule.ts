import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { Modifier, Quality } from './coded-turn.ts'
import type { Reading } from './reading.ts'
import type { SentenceForm } from './sentence-form.ts'
import type { Situation } from './situation.ts'

/** What a rule found in one thought. `from` and `length` are characters of `reading.line`. */
export interface Finding {
  readonly rule: string
  readonly code: BehaviourCode
  readonly quality: Quality
  readonly confidence: number
  readonly modifiers: readonly Modifier[]
  readonly from: number
  readonly length: number
}

/** A thought with everything a rule may look at: its neighbours in the reply and what was said before. */
export interface ThoughtInPlace {
  readonly reading: Reading
  /** all thoughts of the reply, this one included */
  readonly turn: readonly Reading[]
  readonly position: number
  readonly situation: Situation
}

export interface RuleOptions {
  /** does not hold where this is found in the line */
  readonly unless?: RegExp
  readonly forms?: readonly SentenceForm['type'][]
  readonly when?: (place: ThoughtInPlace) => boolean
  readonly quality?: Quality
  readonly confidence?: number
  readonly modifiers?: readonly Modifier[]
  /** read the opening words ("okay", "so") as well when the pattern is anchored */
  readonly whole?: boolean
  /** right by definition, whatever else is in the thought: it decides, and is no sign for the networks to weigh */
  readonly outright?: boolean
}

export interface Rule extends RuleOptions {
  readonly name: string
  readonly code: BehaviourCode
  readonly pattern: RegExp
}

/** How sure a rule is when it does not say. Judgement, to be calibrated. */
const USUAL_CONFIDENCE = 0.7

export const rule = (
  code: BehaviourCode,
  name: string,
  pattern: RegExp,
  options: RuleOptions = {},
): Rule => ({ code, name, pattern, ...options })

/** Words between quotation marks are someone else's: a finding inside them is no act of the student's. */
const isQuoted = ({ words }: Reading, from: number, length: number): boolean => {
  let at = 0
  let touched = false
  for (const word of words) {
    const after = at + word.plain.length
    if (after > from && at < from + length) {
      if (!word.quoted) return false
      touched = true
    }
    at = after + 1
  }
  return touched
}

/** @returns what the rule finds in this thought, or null */
export function apply(given: Rule, place: ThoughtInPlace): Finding | null {
  const { reading } = place
  if (given.forms !== undefined && !given.forms.includes(reading.form.type)) return null
  const text = given.whole === true ? reading.line : reading.core
  const match = given.pattern.exec(text)
  if (match === null || given.unless?.test(text) === true) return null
  const from = match.index + (reading.line.length - text.length)
  if (isQuoted(reading, from, match[0].length)) return null
  if (given.when !== undefined && !given.when(place)) return null
  return {
    rule: given.name,
    code: given.code,
    quality: given.quality ?? 2,
    confidence: given.confidence ?? USUAL_CONFIDENCE,
    modifiers: given.modifiers ?? [],
    from,
    length: match[0].length,
  }
}
