import type { CodeMark } from '#coding/coded-turn.ts'
import { DOUBTED_BELOW } from '#scoring/evidence.ts'

export type Sureness = 'sure' | 'fairly sure' | 'unsure'

/** Confidence, 0–1, from which on a word holds. @source judgement, to be validated */
const SURE_FROM = 0.8
const FAIRLY_SURE_FROM = DOUBTED_BELOW

/** How sure the observer is of a code, in a word. @param confidence 0–1 */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return 'sure'
  return confidence >= FAIRLY_SURE_FROM ? 'fairly sure' : 'unsure'
}

/** "The observer is fairly sure of this, from examples it learned on." A figure would say more than it knows. */
export function surenessSentence({
  confidence,
  rule,
}: Pick<CodeMark, 'confidence' | 'rule'>): string {
  const sure = `The observer is ${surenessOf(confidence)} of this`
  return rule.startsWith(LEARNED)
    ? `${sure}, from examples it learned on.`
    : `${sure}; a written rule points to these words.`
}

/** How marks are called whose words were found by training; all others bear the name of a written rule. */
const LEARNED = 'learned.'
