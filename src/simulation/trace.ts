import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import {
  CLIENT_VARIABLES,
  type ClientVariable,
  type ClientVariables,
} from '#scenario/client-variable.ts'
import type { ContextRule } from './context-rules.ts'

/** What moves a variable beside the codes themselves. @source clinical reference R2, steps 3–8 and 11 */
export type RuleName =
  | 'closed-question-run'
  | 'open-question-run'
  | 'diminishing-gain'
  | 'limit-per-turn'
  | 'end-of-scale'
  | 'homeostasis'
  | 'discord-floor'
  | 'openness-ceiling'
  | 'repair'

/** One thing that moved the client, and by how many points. */
export interface EffectCause {
  readonly cause: BehaviourCode | RuleName
  /** `base` or the context rule for a code; for a rule its own name */
  readonly rule: ContextRule | 'base' | RuleName
  /** turns in a row just before this one that held the same code; 0 for a rule */
  readonly repeats: number
  /** points per variable; a variable that was not moved is absent */
  readonly effect: Readonly<Partial<Record<ClientVariable, number>>>
}

export type ClientChange =
  | 'rupture-opened'
  | 'repair-step'
  | 'repair-lost'
  | 'repaired'
  | 'strain-left'
  | 'strain-eased'
  | 'level-up'
  | 'level-down'
  | 'shut-down'
  | 'flooded'
  | 'back-in-window'
  | 'boundary-held'
  | 'boundary-crossed'
  | 'boundary-violated'
  | 'risk-asked-directly'
  | 'risk-asked-around'
  | 'risk-planned'
  | 'fact-unlocked'
  | 'fact-locked-again'

/**
 * What one student turn did to the client. The effects of all causes add up to `after` less `before`, but for the
 * rounding of floating point.
 */
export interface EffectTrace {
  readonly before: ClientVariables
  readonly after: ClientVariables
  /** in the order in which they were applied */
  readonly causes: readonly EffectCause[]
  /** in the order in which they happened */
  readonly events: readonly ClientChange[]
}

/** The cause that did most to move a variable the way it went. */
export interface MainCause {
  /** `after` less `before`, points */
  readonly change: number
  readonly cause: EffectCause
}

/** @returns null where the variable ended where it began, or nothing pushed it the way it went */
export function mainCauseOf(trace: EffectTrace, variable: ClientVariable): MainCause | null {
  const change = trace.after[variable] - trace.before[variable]
  const push = ({ effect }: EffectCause) => (effect[variable] ?? 0) * Math.sign(change)
  const [strongest] = trace.causes.toSorted((one, other) => push(other) - push(one))
  return strongest && push(strongest) > 0 ? { change, cause: strongest } : null
}

/** A cause as the difference between two readings, or null if it moved nothing. */
export function causeBetween(
  rule: RuleName,
  before: ClientVariables,
  after: ClientVariables,
): EffectCause | null {
  const effect: Partial<Record<ClientVariable, number>> = {}
  for (const variable of CLIENT_VARIABLES) {
    const points = after[variable] - before[variable]
    if (points !== 0) effect[variable] = points
  }
  return Object.keys(effect).length > 0 ? { cause: rule, rule, repeats: 0, effect } : null
}
