import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Rupture } from '#scenario/rupture.ts'
import type { Affect } from './affect.ts'
import type { Boundary } from './boundary-rules.ts'
import type { Risk } from './risk-gate.ts'
import type { RepairStep, RuptureKind } from './rupture-rules.ts'
import type { RiskAnswer } from './speech-plan.ts'
import type { EffectTrace } from './trace.ts'

/** What one student turn did, kept for the rules that look back. */
export interface HeardTurn {
  /** every code of the turn, once, in the order of the words */
  readonly said: readonly BehaviourCode[]
  /** those of them that count as done: neither quality 0 nor an inaccurate reflection */
  readonly credited: readonly BehaviourCode[]
}

/**
 * Everything about the client that other parts may read: flat, JSON, and the same for the same session. It never
 * reaches a score: what the student did is judged, not where the client ended.
 */
export interface ClientState {
  /** student turns heard so far; 0 before the first */
  readonly turn: number
  readonly variables: ClientVariables
  /** missteps that were not acknowledged, 0–3 */
  readonly strain: number
  readonly level: DisclosureLevel
  /** `repairing` is an open rupture with a first step taken; `repaired` is closed and stays until another opens */
  readonly rupture: Rupture
  /** how the open rupture shows; null while none is open */
  readonly ruptureKind: RuptureKind | null
  /** steps of repair taken in the rupture that is open, or that was repaired last */
  readonly repairSteps: readonly RepairStep[]
  readonly affect: Affect
  readonly boundary: Boundary
  readonly risk: Risk
  /** how the newest turn's question about risk is answered; null if none is due or nothing is hidden */
  readonly riskAnswer: RiskAnswer | null
  /** ids of facts whose gate is open, those already told included, in the order of unlocking */
  readonly unlocked: readonly string[]
  /** ids of facts told, in the order of telling */
  readonly told: readonly string[]
  /** ids of moments that have happened, in that order */
  readonly happened: readonly string[]
  /** how often the client has offered each kind of cue */
  readonly cuesOffered: Readonly<Record<CueTag, number>>
  /** ids of the topics that the newest student turn touched */
  readonly topics: readonly string[]
  /** the student turns so far, oldest first */
  readonly history: readonly HeardTurn[]
  /** what the newest student turn moved and why; null before the first */
  readonly trace: EffectTrace | null
}
