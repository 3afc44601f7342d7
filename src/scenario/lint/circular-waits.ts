import type { Condition } from '#scenario/condition.schema.ts'
import type { Finding } from '#scenario/finding.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { Check, LintContext } from './lint-context.ts'

/** SCN031: facts and moments that wait for each other, told once for each circle, at its first member. */
export const circularWaits: Check = (context) => {
  const nodes = waitingNodes(context)
  const told = new Set<string>()
  return [...nodes.keys()].flatMap((start): readonly Finding[] => {
    if (told.has(start)) return []
    const circle = circleFrom(start, nodes)
    if (circle === null) return []
    for (const key of circle) told.add(key)
    const names = [...circle, start].map((key) => nodes.get(key)?.name ?? key)
    return [
      {
        code: 'SCN031',
        path: nodes.get(start)?.path ?? [],
        atKey: true,
        message:
          circle.length === 1
            ? `${names[0]} waits for itself`
            : `these wait in a circle: ${names.join(' → ')}`,
        fix: 'Take one of them out of "told" or "after".',
      },
    ]
  })
}

interface WaitingNode {
  readonly name: string
  readonly path: SourcePath
  readonly waitsFor: readonly string[]
}

function waitingNodes({ draft }: LintContext): ReadonlyMap<string, WaitingNode> {
  return new Map([
    ...(draft.facts ?? []).map(({ id, gate }, at): [string, WaitingNode] => [
      `fact ${id}`,
      { name: `the fact "${id}"`, path: ['facts', at, 'gate'], waitsFor: waitsOf(gate ?? {}) },
    ]),
    ...(draft.moments ?? []).map(({ id, when }, at): [string, WaitingNode] => [
      `moment ${id}`,
      { name: `the moment "${id}"`, path: ['moments', at, 'when'], waitsFor: waitsOf(when) },
    ]),
  ])
}

const waitsOf = ({ told = [], after = [] }: Condition): readonly string[] => [
  ...told.map((id) => `fact ${id}`),
  ...after.map((id) => `moment ${id}`),
]

/** The shortest way from a node back to itself, by breadth. */
function circleFrom(
  start: string,
  nodes: ReadonlyMap<string, WaitingNode>,
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]])
  const queue = [start]
  for (const key of queue) {
    for (const next of nodes.get(key)?.waitsFor ?? []) {
      if (next === start) return wayTo(key, cameFrom)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, key)
      queue.push(next)
    }
  }
  return null
}

function wayTo(key: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const before = cameFrom.get(key)
  return before === null || before === undefined ? [key] : [...wayTo(before, cameFrom), key]
}
