import type { SpokenTurn } from '#coding/spoken-turn.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Rupture } from '#scenario/rupture.ts'
import type { Boundary } from './boundary-rules.ts'
import type { HeardTurn } from './client-state.ts'
import type { Risk } from './risk-gate.ts'
import type { RepairStep, RuptureKind } from './rupture-rules.ts'
import type { SpokenPlan } from './speech-plan.ts'

/**
 * A client between two turns, from whom a session may start: plain JSON. The required part is what somebody sets by
 * hand. The rest is what only a session that got there knows; with all of it the session goes on exactly as that one
 * would have, down to the words. What a standing never carries: the time talked, the goal, hints shown and the traces
 * of earlier replies, none of which moves the client.
 */
export interface ClientStanding {
  /** student turns so far; the next reply is one more */
  readonly turn: number
  /** 0–100 each */
  readonly variables: ClientVariables
  /** missteps not acknowledged, 0–3 */
  readonly strain: number
  readonly level: DisclosureLevel
  /** `repairing` without `repair` is the client's own style of rupture with no step taken yet */
  readonly rupture: Rupture
  readonly boundary: Boundary
  readonly risk: Risk
  /** ids of facts, in the order of telling */
  readonly told: readonly string[]
  /** ids of moments, in that order */
  readonly happened: readonly string[]
  /** addresses of the lines that were spoken and will not be again */
  readonly used: readonly string[]
  /** ids of facts whose gate is open, those told included; without it every gate is looked at anew */
  readonly unlocked?: readonly string[]
  /** the rupture that is open or was repaired last; without it an open one has just begun */
  readonly repair?: StandingRepair
  /** what was said before; without it nothing was, and the client has the first word if no turn has passed */
  readonly past?: StandingPast
}

export interface StandingRepair {
  readonly kind: RuptureKind | null
  /** the student turn on which it opened */
  readonly turn: number
  /** trust before it, 0–100 */
  readonly bondBefore: number
  readonly steps: readonly RepairStep[]
}

/** What the rules that look back look at. */
export interface StandingPast {
  /** bare closed questions in a row */
  readonly closedRun: number
  readonly turnsSinceHarm: number
  /** the turn of the last change of level; 0 if there was none */
  readonly levelTurn: number
  /** the student turns, oldest first */
  readonly history: readonly HeardTurn[]
  readonly cuesOffered: Readonly<Record<CueTag, number>>
  /** what the client meant to do when they spoke last; null before their first answer */
  readonly spoken: SpokenPlan | null
  /** what the observer may know of the talk so far, oldest first */
  readonly turns: readonly SpokenTurn[]
}
