import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { ClientStart } from '#scenario/client.schema.ts'
import type { Condition } from '#scenario/condition.schema.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { PlacedCondition } from './lint-context.ts'
import { type Reach, reachOf } from './reach-of-client.ts'

/** Where a rehearsed session stands, as far as the order of facts and moments goes. */
export interface PlotPoint {
  /** the student turn that is being answered, from 1 */
  readonly turn: number
  /** ids, sorted; only those that something waits for */
  readonly told: readonly string[]
  readonly happened: readonly string[]
}

/** Something that may happen, and when. */
export interface PlotNode extends PlacedCondition {
  readonly id: string
}

/**
 * What a scenario allows, seen generously: codes, topics and numbers may be whatever helps, within the fastest the
 * client can move. So whatever cannot be reached here cannot be reached in any session.
 */
export interface AuthoringPlot {
  readonly facts: readonly PlotNode[]
  readonly moments: readonly PlotNode[]
  readonly endings: readonly PlotNode[]
  /** facts and moments that have to be remembered, because something waits for them */
  readonly remembered: readonly PlotNode[]
  /** nothing new becomes possible after this turn */
  readonly lastTurn: number
  readonly reach: Reach
}

export function authoringPlot(nodes: readonly PlotNode[], start: ClientStart): AuthoringPlot {
  const of = (kind: PlotNode['decides']) => nodes.filter(({ decides }) => decides === kind)
  const [facts, moments, endings] = [of('fact'), of('moment'), of('ending')]
  const all = [...facts, ...moments, ...endings].map(({ condition }) => condition)
  const waitedFacts = new Set(all.flatMap(({ told = [], notTold = [] }) => [...told, ...notTold]))
  const waitedMoments = new Set(
    all.flatMap(({ after = [], notAfter = [] }) => [...after, ...notAfter]),
  )
  const remembered = [
    ...facts.filter(({ id }) => waitedFacts.has(id)),
    ...moments.filter(({ id, condition }) => waitedMoments.has(id) || isCertain(condition)),
  ]
  const reach = reachOf(start)
  return {
    facts,
    moments,
    endings,
    remembered,
    lastTurn: lastTurnOf(all, remembered.length, reach),
    reach,
  }
}

/** @returns whether something could happen at a point of the plot */
export function canHold({ condition, level }: PlotNode, at: PlotPoint, reach: Reach): boolean {
  const { turn, told, notTold, after, notAfter } = condition
  const deepest = Math.max(depthOf(level ?? 'L0'), depthOf(condition.level?.atLeast ?? 'L0'))
  return (
    at.turn >= (turn?.from ?? 1) &&
    at.turn <= (turn?.to ?? Infinity) &&
    deepest <= reach.deepest(at.turn) &&
    (told ?? []).every((id) => at.told.includes(id)) &&
    !(notTold ?? []).some((id) => at.told.includes(id)) &&
    (after ?? []).every((id) => at.happened.includes(id)) &&
    !(notAfter ?? []).some((id) => at.happened.includes(id)) &&
    reach.variables.every(
      (variable) => (condition[variable]?.atLeast ?? 0) <= reach.highest(variable, at.turn),
    )
  )
}

/** Conditions on turns and order alone: when they hold, the student has no say in it. */
export const isCertain = (condition: Condition): boolean =>
  Object.entries(condition).every(([key, part]) => part === undefined || ORDER_KEYS.has(key))

const ORDER_KEYS = new Set(['turn', 'told', 'notTold', 'after', 'notAfter'])

/** A deeper level or higher number is in reach at the latest by then. */
const TURNS_TO_OPEN_FULLY = 6

function lastTurnOf(conditions: readonly Condition[], remembered: number, reach: Reach): number {
  const turns = conditions.flatMap((condition) => [
    condition.turn?.from ?? 1,
    (condition.turn?.to ?? 0) + 1,
    ...CLIENT_VARIABLES.map((variable) =>
      turnOf(variable, condition[variable]?.atLeast ?? 0, reach),
    ),
  ])
  return Math.max(TURNS_TO_OPEN_FULLY, ...turns) + remembered
}

function turnOf(
  variable: (typeof CLIENT_VARIABLES)[number],
  atLeast: number,
  reach: Reach,
): number {
  const rising = reach.variables.find((name) => name === variable)
  if (rising === undefined) return 1
  let turn = 1
  while (turn < LONGEST_CLIMB && reach.highest(rising, turn) < atLeast) turn++
  return turn
}

/** From 0 to 100 at the slowest of the fastest rises, 6 a turn. */
const LONGEST_CLIMB = 17
