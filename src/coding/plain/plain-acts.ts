import { HARMS } from '#coding/reader/harms.ts'
import type { ReadThought } from '#coding/reader/thought-findings.ts'
import { apply, type Rule, type ThoughtInPlace } from '#coding/rule.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { isGreeting } from './greeting.ts'
import { PLAIN_BLAME_RULES } from './plain-blame-rules.ts'
import { isAgreed, isPlainAnswer } from './plain-denial.ts'
import { withNamedFeeling } from './plain-feeling.ts'
import { PLAIN_FONDNESS_RULES } from './plain-fondness-rules.ts'
import { PLAIN_FRAME_RULES } from './plain-frame-rules.ts'
import { PLAIN_JUDGEMENT_RULES } from './plain-judgement-rules.ts'
import { PLAIN_LIMIT_RULES } from './plain-limit-rules.ts'
import { withoutFalseHarm } from './plain-no-harm.ts'
import { PLAIN_ORDER_RULES } from './plain-order-rules.ts'
import { PLAIN_REPAIR_RULES } from './plain-repair-rules.ts'
import { PLAIN_RISK_RULES } from './plain-risk-rules.ts'
import { PLAIN_SHARING_RULES } from './plain-sharing-rules.ts'
import { PLAIN_SLIP_RULES } from './plain-slip-rules.ts'
import { PLAIN_THREAT_RULES } from './plain-threat-rules.ts'
import { PLAIN_WARMTH_RULES } from './plain-warmth-rules.ts'

/** In the order in which they stand where one thought holds several. */
export const PLAIN_RULES: readonly Rule[] = [
  ...PLAIN_SLIP_RULES,
  ...PLAIN_FONDNESS_RULES,
  ...PLAIN_RISK_RULES,
  ...PLAIN_THREAT_RULES,
  ...PLAIN_JUDGEMENT_RULES,
  ...PLAIN_BLAME_RULES,
  ...PLAIN_ORDER_RULES,
  ...PLAIN_LIMIT_RULES,
  ...PLAIN_SHARING_RULES,
  ...PLAIN_REPAIR_RULES,
  ...PLAIN_FRAME_RULES,
  ...PLAIN_WARMTH_RULES,
].map((each) => ({ ...each, outright: true }))

/** What a denial and a question announced are not. */
const TURNED_ASIDE: ReadonlySet<BehaviourCode> = new Set(['LIM', 'OQ', 'CQ'])

/**
 * What a whole sentence does by its wording alone, in place of what it was read as. These rules come after everything
 * that is fitted: neither the networks nor the sureness fitted to them have seen what they find.
 */
export function readPlainly(place: ThoughtInPlace, read: ReadThought): ReadThought {
  for (const rule of PLAIN_RULES) {
    const finding = apply(rule, place)
    if (finding !== null) return { findings: [finding], isUnsure: false }
  }
  if (isGreeting(place)) return { findings: [], isUnsure: false }
  if (isAgreed(place))
    return { findings: read.findings.filter(({ code }) => code === 'REP'), isUnsure: false }
  if (isPlainAnswer(place))
    return {
      findings: read.findings.filter(({ code }) => !(HARMS.has(code) || TURNED_ASIDE.has(code))),
      isUnsure: false,
    }
  const findings = withNamedFeeling(place, withoutFalseHarm(place, read.findings))
  return findings === read.findings ? read : { findings, isUnsure: false }
}
