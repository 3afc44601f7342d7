import type { Finding } from '#coding/rule.ts'

/**
 * Rules that are right by definition: naming suicide or harm in a question, taking a safety step, promising secrecy,
 * giving private contact. No chance outweighs them.
 */
const BY_DEFINITION: ReadonlySet<string> = new Set([
  'risk.direct-question',
  'risk.asks-in-statement',
  'risk.no-mark',
  'risk.asks-of-a-way',
  'risk.being-hurt',
  'risk.safety-step',
  'slip.secrecy',
  'slip.total-confidentiality',
  'slip.contact',
  'dismissal.euphemism',
])

export const byDefinition = (found: readonly Finding[]): readonly Finding[] => {
  const defined = found.filter(({ rule }) => BY_DEFINITION.has(rule))
  const harmful = defined.find(({ code }) => code === 'SLIP' || code === 'DISM')
  const first = harmful ?? defined[0]
  return first === undefined ? [] : [first]
}
