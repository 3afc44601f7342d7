import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import { addressedLines } from '#scenario/line-address.ts'
import { RUPTURES } from '#scenario/rupture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { BOUNDARIES } from './boundary-rules.ts'
import type { ClientStanding } from './client-standing.ts'
import { RISKS } from './risk-gate.ts'
import { STRAIN_MOST } from './strain.ts'
import { isSilence } from './wordless-turn.ts'

/** What of a standing this version of a scenario does not have. */
export interface UnknownInStanding {
  /** ids of facts */
  readonly facts: readonly string[]
  /** ids of moments */
  readonly moments: readonly string[]
  /** addresses of lines */
  readonly lines: readonly string[]
}

export function unknownInStanding(
  { told, unlocked = [], happened, used }: ClientStanding,
  scenario: Scenario,
): UnknownInStanding {
  const facts = new Set(scenario.facts.map(({ id }) => id))
  const moments = new Set(scenario.moments.map(({ id }) => id))
  const lines = new Set(addressedLines(scenario).map(({ address }) => address))
  return {
    facts: [...new Set([...told, ...unlocked])].filter((id) => !facts.has(id)),
    moments: happened.filter((id) => !moments.has(id)),
    lines: used.filter((address) => !lines.has(address) && !isSilence(address)),
  }
}

/** Whether a client of this scenario can stand so. */
export function canStand(standing: ClientStanding, scenario: Scenario): boolean {
  const { turn, variables, strain, level, rupture, boundary, risk } = standing
  const { facts, moments, lines } = unknownInStanding(standing, scenario)
  return (
    facts.length + moments.length + lines.length === 0 &&
    Number.isInteger(turn) &&
    turn >= 0 &&
    CLIENT_VARIABLES.every((variable) => isWithin(variables[variable], 100)) &&
    isWithin(strain, STRAIN_MOST) &&
    depthOf(level) >= 0 &&
    RUPTURES.includes(rupture) &&
    BOUNDARIES.includes(boundary) &&
    RISKS.includes(risk)
  )
}

const isWithin = (value: number, most: number): boolean => value >= 0 && value <= most
