import { apply, type Finding, type ThoughtInPlace } from '#coding/rule.ts'
import { OUTRIGHT_RULES } from '#coding/rule-registry.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'

/**
 * Rules that are right by definition: naming suicide or harm in a question, taking a safety step, promising secrecy,
 * giving private contact, and other wordings that leave no doubt. No chance outweighs them.
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
  'slip.willing-refusal',
  'slip.yes-to-a-test',
  'slip.takes-up-the-offer',
  'dismissal.euphemism',
  'denial.then-shrinks',
  'denial.then-directs',
  'denial.then-judges',
  'denial.with-respect',
  'confrontation.stop-it',
  'confrontation.verdict',
  'confrontation.sides-against',
  'confrontation.disbelief',
  'permission.held-for-advice',
  'advice.why-not-you',
  'advice.what-would-happen-if',
  'advice.of-somebody',
  'advice.wonders-whether',
  'advice.by-example',
  'assumption.compliment',
  'culture.owns-view-unasked',
])

/** Which stands where one thought holds several. */
const FIRST: readonly BehaviourCode[] = [
  'SLIP',
  'DISM',
  'RISK',
  'ASSM',
  'CONF',
  'ADV',
  'PWP',
  'CULT',
  'REP',
  'VAL',
  'AUT',
  'TSD',
  'RF',
  'INFO',
  'SR',
]

/** What a thought does by definition, if anything: at most one finding. */
export function byDefinition(found: readonly Finding[], place: ThoughtInPlace): readonly Finding[] {
  const outright = OUTRIGHT_RULES.flatMap((rule) => apply(rule, place) ?? [])
  const defined = [...found.filter(({ rule }) => BY_DEFINITION.has(rule)), ...outright]
  const first = FIRST.flatMap((code) => defined.find((finding) => finding.code === code) ?? [])[0]
  return first === undefined ? [] : [first]
}
