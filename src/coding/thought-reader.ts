import { ADVICE_RULES } from './advice-rules.ts'
import { readQuestion } from './question-rules.ts'
import { readReflection } from './reflection-rules.ts'
import { apply, type Finding, type ThoughtInPlace } from './rule.ts'

const MOST_CODES = 3

/** The codes of one thought, at most three. */
export function readThought(place: ThoughtInPlace): readonly Finding[] {
  if (place.reading.isFiller) return []
  const findings = ADVICE_RULES.flatMap((given) => apply(given, place) ?? []).slice(0, 1)
  if (findings.length > 0) return findings
  const question = readQuestion(place)
  if (question !== null) return [question]
  return readReflection(place).slice(0, MOST_CODES)
}
