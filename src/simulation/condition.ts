import type { ClientVariable } from '#scenario/client-variable.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { Condition } from '#scenario/condition.schema.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { ClientState } from './client-state.ts'

/** What a condition can look at. */
export type ConditionGrounds = Pick<
  ClientState,
  | 'turn'
  | 'variables'
  | 'level'
  | 'rupture'
  | 'history'
  | 'topics'
  | 'told'
  | 'happened'
  | 'cuesOffered'
>

/** Whether every key that the condition gives holds; a condition without keys always holds. */
export function holds(condition: Condition, state: ConditionGrounds): boolean {
  return (
    isWithinTurns(condition.turn, state.turn) &&
    isWithinLevels(condition.level, state) &&
    CLIENT_VARIABLES.every((variable) => isWithin(condition, variable, state)) &&
    (condition.rupture?.includes(state.rupture) ?? true) &&
    hasSaid(condition, state) &&
    (condition.askedAbout?.some((topic) => state.topics.includes(topic)) ?? true) &&
    (condition.told?.every((fact) => state.told.includes(fact)) ?? true) &&
    !condition.notTold?.some((fact) => state.told.includes(fact)) &&
    (condition.after?.every((moment) => state.happened.includes(moment)) ?? true) &&
    !condition.notAfter?.some((moment) => state.happened.includes(moment)) &&
    hasOffered(condition.cuesSoFar, state)
  )
}

const isWithinTurns = (range: Condition['turn'], turn: number): boolean =>
  !range || (turn >= (range.from ?? 0) && turn <= (range.to ?? turn))

function isWithinLevels(range: Condition['level'], { level }: ConditionGrounds): boolean {
  const depth = depthOf(level)
  return depth >= depthOf(range?.atLeast ?? 'L0') && depth <= depthOf(range?.atMost ?? 'L3')
}

function isWithin(
  condition: Condition,
  variable: ClientVariable,
  { variables }: ConditionGrounds,
): boolean {
  const range = condition[variable]
  if (!range) return true
  const points = variables[variable]
  const isHighEnough = range.atLeast === undefined || points >= range.atLeast
  return isHighEnough && (range.below === undefined || points < range.below)
}

function hasSaid({ said, saidEver, saidNever }: Condition, { history }: ConditionGrounds): boolean {
  const newest = history.at(-1)?.said ?? []
  const everSaid = (code: (typeof newest)[number]) =>
    history.some((turn) => turn.said.includes(code))
  return (
    (said?.some((code) => newest.includes(code)) ?? true) &&
    (saidEver?.some(everSaid) ?? true) &&
    !saidNever?.some(everSaid)
  )
}

const hasOffered = (cues: Condition['cuesSoFar'], { cuesOffered }: ConditionGrounds): boolean =>
  !cues || cuesOffered[cues.tag] >= cues.atLeast
