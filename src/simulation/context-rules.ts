import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import { SHUT_DOWN_BELOW } from './affect.ts'
import type { HeardTurn } from './client-state.ts'
import { type Effect, type EffectTable, effect, mapEffect, NO_EFFECT } from './effect-table.ts'
import type { HeardCode, ReplyFlags } from './heard-reply.ts'
import { EMPATHY_CODES, hasAny, WARM_CODES } from './listening-codes.ts'

/** What a code meets when it is heard; all numbers are those before the turn. */
export interface ReplyContext {
  readonly turn: HeardTurn
  readonly flags: ReplyFlags
  readonly riskAskedPlainly: boolean
  /** the turns before this one, oldest first */
  readonly history: readonly HeardTurn[]
  readonly variables: Pick<ClientVariables, 'bond' | 'arousal'>
  readonly isRuptured: boolean
  readonly turnsSinceHarm: number
}

/** A row of effects and the rule it comes from. */
export interface RuledEffect {
  readonly rule: ContextRule | 'base'
  readonly points: Effect
}

/** @source clinical reference R3a; `off`, `risk-asked-around` and what repair may answer: decision 003 */
export type ContextRule =
  | 'inaccurate-reflection'
  | 'hope-before-acknowledgement'
  | 'limit-with-warmth'
  | 'risk-asked-around'
  | 'risk-asked-on-cue'
  | 'risk-asked-cold'
  | 'information-asked-for'
  | 'nothing-to-repair'
  | 'immediacy-in-rupture'
  | 'immediacy-too-soon'
  | 'challenge-too-soon'
  | 'feeling-named-to-shut-down'
  | 'major-slip'
  | 'culture-without-opening'

/** All sizes: clinical reference C2a (judgement, to be validated). */
export const HOPE_BOND_AT_LEAST = 35
export const HOPE_AS_DISMISSAL = 0.6
export const REPAIR_WINDOW = 4
export const IMMEDIACY_BOND_AT_LEAST = 30
export const CHALLENGE_BOND_AT_LEAST = 50
export const CULTURE_UNINVITED = 0.3
export const RECENT_TURNS = 2

const INACCURATE = effect(-2, -2, 0, 3, 0, 0, 0)
const WARM_LIMIT = effect(1, 0, 1, 0, 0, 2, 10)
const RISK_ON_CUE = effect(4, 8, -1, -2, 2, 1, 4)
const RISK_COLD = effect(-1, 0, 3, 2, 0, 0, 0)
const INFORMATION_ASKED_FOR = effect(1, 0, -1, -1, 1, 2, 0)
const IMMEDIACY_IN_RUPTURE = effect(4, 3, 1, -6, 0, 1, 1)
const IMMEDIACY_TOO_SOON = effect(0, 0, 4, 2, 0, 0, 0)
const CHALLENGE_TOO_SOON = effect(-2, -1, 4, 5, 0, -1, 0)
const MAJOR_SLIP = effect(-10, -8, 8, 6, -3, -8, -35)
const WARMS_SHUT_DOWN = 2

type RuleForCode = (
  context: ReplyContext,
  heard: HeardCode,
  table: EffectTable,
) => RuledEffect | null

const ruled = (rule: ContextRule, points: Effect): RuledEffect => ({ rule, points })

const RULES: Readonly<Partial<Record<BehaviourCode, RuleForCode>>> = {
  HOPE: ({ turn, history, variables }, _, table) => {
    const recent = [turn, ...history.slice(-RECENT_TURNS)]
    const wasAcknowledged = recent.some(({ credited }) => hasAny(credited, EMPATHY_CODES))
    return wasAcknowledged && variables.bond >= HOPE_BOND_AT_LEAST
      ? null
      : ruled(
          'hope-before-acknowledgement',
          mapEffect(table.DISM, (points) => points * HOPE_AS_DISMISSAL),
        )
  },
  LIM: (context) => (isWarm(context) ? ruled('limit-with-warmth', WARM_LIMIT) : null),
  RISK: (context) => {
    if (!context.riskAskedPlainly) return ruled('risk-asked-around', RISK_COLD)
    if (context.flags.riskCue) return ruled('risk-asked-on-cue', RISK_ON_CUE)
    return isWarm(context) ? null : ruled('risk-asked-cold', RISK_COLD)
  },
  INFO: ({ flags }) => (flags.asked ? ruled('information-asked-for', INFORMATION_ASKED_FOR) : null),
  REP: ({ flags, isRuptured, turnsSinceHarm }) =>
    isRuptured || turnsSinceHarm <= REPAIR_WINDOW || flags.repairNeeded
      ? null
      : ruled('nothing-to-repair', NO_EFFECT),
  IMM: ({ isRuptured, variables }) => {
    if (isRuptured) return ruled('immediacy-in-rupture', IMMEDIACY_IN_RUPTURE)
    return variables.bond < IMMEDIACY_BOND_AT_LEAST
      ? ruled('immediacy-too-soon', IMMEDIACY_TOO_SOON)
      : null
  },
  CHAL: ({ variables }, { permitted }) =>
    variables.bond < CHALLENGE_BOND_AT_LEAST && !permitted
      ? ruled('challenge-too-soon', CHALLENGE_TOO_SOON)
      : null,
  RF: ({ variables }, _, table) =>
    variables.arousal < SHUT_DOWN_BELOW
      ? ruled('feeling-named-to-shut-down', { ...table.RF, arousal: WARMS_SHUT_DOWN })
      : null,
  SLIP: (_, { major }) => (major ? ruled('major-slip', MAJOR_SLIP) : null),
  CULT: ({ flags }, _, table) =>
    flags.cultureCue
      ? null
      : ruled(
          'culture-without-opening',
          mapEffect(table.CULT, (points) => points * CULTURE_UNINVITED),
        ),
}

/** The row of effects that a code has in this moment, before quality, traits and repetition. */
export function effectInContext(
  heard: HeardCode,
  context: ReplyContext,
  table: EffectTable,
): RuledEffect {
  if (heard.off) return ruled('inaccurate-reflection', INACCURATE)
  return (
    RULES[heard.code]?.(context, heard, table) ?? {
      rule: 'base',
      points: table[heard.code],
    }
  )
}

const isWarm = ({ turn }: ReplyContext): boolean => hasAny(turn.credited, WARM_CODES)
