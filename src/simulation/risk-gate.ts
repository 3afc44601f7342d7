import type { ClientState } from './client-state.ts'
import { type ConditionGrounds, holds } from './condition.ts'
import type { GatedFact } from './fact-gate.ts'
import type { HeardReply } from './heard-reply.ts'
import type { RiskAnswer } from './speech-plan.ts'

/** How far the matter of risk has come. @source clinical reference C6, in words only; the moves are judgement */
export const RISKS = [
  'none',
  'hinted',
  'askedIndirect',
  'askedDirect',
  'disclosed',
  'planned',
] as const

export type Risk = (typeof RISKS)[number]

/** @source clinical reference C4, risk facts (judgement there, after studies of denied ideation) */
export const RISK_BOND_AT_LEAST = 25
export const RISK_DISCORD_BELOW = 65
export const RISK_TURNS_WITHOUT_HARM = 3
export const RISK_UNASKED_BOND_AT_LEAST = 70

type Grounds = Pick<ClientState, 'variables' | 'level' | 'history'>

/** Whether the student asked about risk in plain words. */
export const askedPlainly = (heard: HeardReply): boolean =>
  heard.riskAskedPlainly && heard.codes.some(({ code, quality }) => code === 'RISK' && quality > 0)

/** Whether the student asked about risk in a way that teaches the client to say no. */
export const askedAround = (heard: HeardReply): boolean => !heard.riskAskedPlainly

/**
 * How the client answers what the turn did about risk. Numbers and level are those after the turn, and the newest
 * entry of the history is the turn itself.
 * @param hidden the risk facts that have not been told
 * @returns null where nothing is hidden, or the turn did not raise the matter and the client does not bring it up
 */
export function riskAnswerTo(
  heard: HeardReply,
  hidden: readonly GatedFact[],
  grounds: ConditionGrounds,
): RiskAnswer | null {
  if (hidden.length === 0) return null
  if (askedAround(heard)) return 'denies'
  const isReady = hidden.some(({ gate }) => holds(gate ?? {}, grounds))
  if (askedPlainly(heard)) return isReady && isSafeToTell(grounds) ? 'discloses' : 'hints'
  return isReady && tellsUnasked(grounds) ? 'discloses' : null
}

function isSafeToTell({ variables, history }: Grounds): boolean {
  const recent = history.slice(-(RISK_TURNS_WITHOUT_HARM + 1))
  return (
    variables.bond >= RISK_BOND_AT_LEAST &&
    variables.discord < RISK_DISCORD_BELOW &&
    !recent.some(({ said }) => said.includes('DISM') || said.includes('CONF'))
  )
}

const tellsUnasked = ({ variables, level }: Grounds): boolean =>
  level === 'L3' && variables.bond >= RISK_UNASKED_BOND_AT_LEAST
