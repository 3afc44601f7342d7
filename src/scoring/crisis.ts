import { hasCode } from './credit.ts'
import type { Exchange } from './exchange.ts'

/** A conversation about risk goes on for this many turns after its last sign. Judgement, to be validated. */
const TURNS_AFTER_A_SIGN = 2

/**
 * The exchanges outside a safety enquiry. Inside one, closed questions are right and nothing of the balance between
 * reflections and questions is counted.
 * @source clinical reference A4 (non-crisis segments only), B3 CQ, D (R:Q, %OQ)
 */
export function outsideCrisis(exchanges: readonly Exchange[]): readonly Exchange[] {
  let turnsLeft = 0
  return exchanges.filter((exchange) => {
    if (exchange.cues.has('riskCue') || hasCode(exchange, 'RISK'))
      turnsLeft = TURNS_AFTER_A_SIGN + 1
    turnsLeft = Math.max(0, turnsLeft - 1)
    return turnsLeft === 0 && !exchange.cues.has('riskCue') && !hasCode(exchange, 'RISK')
  })
}
