import type { ClientStart } from '#scenario/client.schema.ts'
import type { Condition } from '#scenario/condition.schema.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { PlacedCondition } from './lint-context.ts'
import { type Reach, reachOf } from './reach-of-client.ts'

/** Where a rehearsed session stands, as far as the order of facts and moments goes. */
export interface PlotPoint {
  /** the student turn that is being answered, from 1 */
  readonly turn: number
  /** ids, sorted; only those that are remembered */
  readonly told: readonly string[]
  readonly happened: readonly string[]
}

/** Something that may happen, and when. */
export interface PlotNode extends PlacedCondition {
  readonly decides: 'fact' | 'moment' | 'ending' | 'prompt'
  readonly id: string
}

/**
 * What a scenario allows, seen generously: codes, topics and numbers may be whatever helps, within the fastest the
 * client can move. So whatever cannot be reached here cannot be reached in any session.
 */
export interface AuthoringPlot {
  /** what is asked about: can each of these be reached? */
  readonly sought: readonly PlotNode[]
  /** the facts and moments that those wait for, directly or through others; no others are followed */
  readonly remembered: readonly PlotNode[]
  /** endings that come by turn alone and so cut everything off */
  readonly endings: readonly PlotNode[]
  /** nothing new becomes possible after this turn */
  readonly lastTurn: number
  readonly reach: Reach
}

/**
 * One plot for each group of nodes that wait for the same facts and moments. Separate groups keep the number of
 * orders small: together they would multiply.
 */
export function authoringPlots(
  nodes: readonly PlotNode[],
  start: ClientStart,
): readonly AuthoringPlot[] {
  const reach = reachOf(start)
  const endings = nodes.filter(
    ({ decides, condition }) =>
      decides === 'ending' && isCertain(condition) && waitsOf(condition).length === 0,
  )
  const seekers = nodes.map((node) => ({ node, waits: allWaits(node, nodes) }))
  const groups: { waits: ReadonlySet<string>; sought: PlotNode[] }[] = []
  for (const { node, waits } of seekers.sort((a, b) => b.waits.size - a.waits.size)) {
    const group = groups.find((candidate) => [...waits].every((key) => candidate.waits.has(key)))
    if (group === undefined) groups.push({ waits, sought: [node] })
    else group.sought.push(node)
  }
  return groups.map(({ waits, sought }) => {
    const remembered = nodes.filter((node) => waits.has(keyOf(node)))
    const lastTurn = lastTurnOf([...sought, ...remembered, ...endings], remembered.length, reach)
    return { sought, remembered, endings, lastTurn, reach }
  })
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

const keyOf = ({ decides, id }: PlotNode): string => `${decides} ${id}`

const waitsOf = ({ told = [], notTold = [], after = [], notAfter = [] }: Condition) => [
  ...[...told, ...notTold].map((id) => `fact ${id}`),
  ...[...after, ...notAfter].map((id) => `moment ${id}`),
]

function allWaits({ condition }: PlotNode, nodes: readonly PlotNode[]): ReadonlySet<string> {
  const waits = new Set(waitsOf(condition))
  for (const key of waits) {
    const awaited = nodes.find((node) => keyOf(node) === key)
    for (const further of waitsOf(awaited?.condition ?? {})) waits.add(further)
  }
  return waits
}

function lastTurnOf(nodes: readonly PlotNode[], remembered: number, reach: Reach): number {
  const turns = nodes.flatMap(({ condition }) => [
    condition.turn?.from ?? 1,
    (condition.turn?.to ?? 0) + 1,
    ...reach.variables.map((variable) =>
      reach.firstTurn(variable, condition[variable]?.atLeast ?? 0),
    ),
  ])
  return Math.max(reach.firstTurnAtDeepest, ...turns) + remembered + 1
}
