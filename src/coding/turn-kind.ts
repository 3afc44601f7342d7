import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { TurnKind } from './coded-turn.ts'
import type { Reading } from './reading.ts'
import type { Finding } from './rule.ts'

const REFLECTS = new Set<BehaviourCode>(['SR', 'CR', 'RF', 'CHAL'])
const INFORMS = new Set<BehaviourCode>(['INFO', 'PWP', 'ADV', 'CONF', 'STR', 'DISM', 'LIM'])

export interface ReadThought {
  readonly reading: Reading
  readonly findings: readonly Finding[]
}

/**
 * The main family of a reply: the one that most of its words serve, where a question weighs more, because it decides
 * what the client does next.
 */
export function kindOf(thoughts: readonly ReadThought[]): TurnKind {
  const words = { reflection: 0, question: 0, input: 0, other: 0 }
  for (const { reading, findings } of thoughts) {
    if (findings.length > 0) words[familyOf(reading, findings)] += reading.words.length
  }
  const { reflection, question, input } = words
  if (
    question > 0 &&
    question * QUESTION_WEIGHT >= reflection &&
    question * QUESTION_WEIGHT >= input
  ) {
    return 'question'
  }
  if (input > 0 && input >= reflection) return 'input'
  return reflection > 0 ? 'reflection' : 'other'
}

/** Judgement, from how experts name the main act of mixed replies. */
const QUESTION_WEIGHT = 3

function familyOf({ form }: Reading, findings: readonly Finding[]): TurnKind {
  if (findings.some(({ code }) => INFORMS.has(code))) return 'input'
  if (form.type.endsWith('question')) return 'question'
  return findings.some(({ code }) => REFLECTS.has(code)) ? 'reflection' : 'other'
}
