import type { Segment } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { firstWords, quoteAt } from '#scoring/evidence.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import type { EffectCause } from '#simulation/trace.ts'

/** The complete thought that a cause rests on, or else the first words of the reply. */
export function quoteFor(
  { text, coded }: Pick<FoldedReply, 'text' | 'coded'>,
  cause: EffectCause | null,
): string {
  const code = cause === null ? null : (CODE_OF_RULE[cause.cause] ?? cause.cause)
  const holds = ({ marks }: Segment) => marks.some((mark) => mark.code === code)
  const thought = coded.segments.find(holds)
  const words = thought === undefined ? '' : quoteAt(text, thought.start, thought.end)
  if (words !== '') return words
  return text.trim() === '' ? SILENCE : firstWords(text)
}

/** How a reply without words is quoted. */
export const SILENCE = '…'

/** The code whose repetition is the rule. */
const CODE_OF_RULE: Readonly<Partial<Record<EffectCause['cause'], BehaviourCode>>> = {
  'closed-question-run': 'CQ',
  'open-question-run': 'OQ',
}
