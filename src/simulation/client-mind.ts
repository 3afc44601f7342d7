import type { ClientProfile, Traits } from '#scenario/client.schema.ts'
import { CLIENT_VARIABLES, type ClientVariables } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Rupture } from '#scenario/rupture.ts'
import type { ClientNumbers } from './apply-reply.ts'
import type { HeardReply } from './heard-reply.ts'
import type { RepairStep, RuptureKind } from './rupture-rules.ts'
import type { RiskAnswer } from './speech-plan.ts'
import { TURNS_SINCE_HARM_AT_START } from './strain.ts'
import type { EffectTrace } from './trace.ts'

/**
 * The context of the client's statechart: JSON, nothing live. `level`, `rupture` and the lists of ids repeat what the
 * regions say, because a guard sees the context and not its sibling regions; the transition that enters a state
 * writes its mirror.
 */
export interface ClientMind extends ClientNumbers {
  readonly traits: Traits
  readonly turn: number
  readonly level: DisclosureLevel
  /** the turn of the last change of level; 0 at the start */
  readonly levelTurn: number
  readonly rupture: Rupture
  readonly ruptureKind: RuptureKind | null
  /** the turn on which the newest rupture opened; 0 if it was open from the start */
  readonly ruptureTurn: number
  readonly bondBeforeRupture: number
  readonly repairSteps: readonly RepairStep[]
  /** ids of the facts about risk */
  readonly riskFacts: readonly string[]
  readonly riskAnswer: RiskAnswer | null
  readonly unlocked: readonly string[]
  readonly told: readonly string[]
  readonly happened: readonly string[]
  readonly cuesOffered: Readonly<Record<CueTag, number>>
  readonly topics: readonly string[]
  /** the newest reply */
  readonly heard: HeardReply
  /** what it did so far; `after` is the variables as they stand */
  readonly trace: Omit<EffectTrace, 'after'> | null
}

const NOTHING_HEARD: HeardReply = {
  codes: [],
  flags: {
    riskCue: false,
    cultureCue: false,
    boundaryTest: false,
    repairNeeded: false,
    asked: false,
  },
  topics: [],
  riskAskedPlainly: true,
}

const NO_CUES: ClientMind['cuesOffered'] = {
  affectCue: 0,
  boundaryTest: 0,
  discordEvent: 0,
  cultureCue: 0,
  riskCue: 0,
  repairNeeded: 0,
}

/** The client before the first word. @source clinical reference R1 */
export function mindAtStart({
  start,
  traits,
}: Pick<ClientProfile, 'start' | 'traits'>): ClientMind {
  const rupture = start.rupture ?? 'none'
  return {
    traits,
    turn: 0,
    variables: variablesOf(start),
    strain: 0,
    closedRun: 0,
    turnsSinceHarm: TURNS_SINCE_HARM_AT_START,
    history: [],
    level: 'L0',
    levelTurn: 0,
    rupture,
    ruptureKind: rupture === 'none' ? null : rupture,
    ruptureTurn: 0,
    bondBeforeRupture: start.bond,
    repairSteps: [],
    riskFacts: [],
    riskAnswer: null,
    unlocked: [],
    told: [],
    happened: [],
    cuesOffered: NO_CUES,
    topics: [],
    heard: NOTHING_HEARD,
    trace: null,
  }
}

function variablesOf(start: ClientVariables): ClientVariables {
  const variables = { ...start }
  return Object.fromEntries(
    CLIENT_VARIABLES.map((variable) => [variable, variables[variable]]),
  ) as unknown as ClientVariables // fromEntries forgets that every variable is named
}
