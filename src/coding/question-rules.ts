import type { Modifier } from './coded-turn.ts'
import type { Finding, ThoughtInPlace } from './rule.ts'

const SECOND_QUESTION =
  /\b(?:and|or|but) (?:(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will) (?:it|you|that|this|he|she|they|there|your|not)|what|how|where|who|why|when (?:did|do|does|is|was))\b/
const LEADING =
  /^(?:do not you|is not it|are not you|would not you|did not you|is not that|could not you|should not you|have not you|do you not|would you not|can not you)\b|\b(?:do not you think|would not you (?:say|agree))\b/
const STOCK = /^(?:how (?:does|did) (?:that|it|this) make you feel)$/

/** Reads a thought that asks: open or closed, stacked, leading, stock. */
export function readQuestion(place: ThoughtInPlace): Finding | null {
  const { form, line, words, asks } = place.reading
  if (form.type !== 'open-question' && form.type !== 'closed-question') return null
  if (words.length < 2 && !asks) return null
  const modifiers = questionModifiers(place)
  return {
    rule: form.type === 'open-question' ? 'question.open' : 'question.closed',
    code: form.type === 'open-question' ? 'OQ' : 'CQ',
    quality: modifiers.includes('gen') || modifiers.includes('lead') ? 1 : 2,
    confidence: asks ? 0.9 : 0.75,
    modifiers,
    from: 0,
    length: line.length,
  }
}

/** How a thought asks, if it does: one of several questions at once, holding its answer, in stock words. */
export function questionModifiers({ reading, turn }: ThoughtInPlace): readonly Modifier[] {
  const { core } = reading
  const asked = turn.filter(({ form: { type } }) => type.endsWith('question')).length
  return [
    ...(asked > 1 || SECOND_QUESTION.test(core.slice(8)) ? (['stk'] as const) : []),
    ...(LEADING.test(core) ? (['lead'] as const) : []),
    ...(STOCK.test(core) ? (['gen'] as const) : []),
  ]
}
