import { depthOf } from '#scenario/disclosure-level.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Check, PlacedCondition } from './lint-context.ts'
import { type Reach, reachOf } from './reach-of-client.ts'

/** SCN036: a level or a number that no student can bring the client to by the last turn allowed. */
export const tooEarly: Check = ({ draft, conditions }) => {
  const start = draft.client?.start
  return start === undefined
    ? []
    : conditions.flatMap((placed) => problemsOf(placed, reachOf(start)))
}

function problemsOf(placed: PlacedCondition, reach: Reach): readonly Finding[] {
  const { condition, path, name, level } = placed
  const lastTurn = Math.min(placed.lastTurn ?? Infinity, condition.turn?.to ?? Infinity)
  if (lastTurn === Infinity) return []
  const finding = (key: string, reason: string): Finding => ({
    code: 'SCN036',
    path: [...path, key],
    atKey: true,
    message: `${name} cannot hold by turn ${lastTurn}: ${reason}`,
    fix: 'Allow later turns or ask for less.',
  })
  const wanted = [condition.level?.atLeast, level].filter(
    (deep) => deep !== undefined && deep !== null,
  )
  const levels = wanted
    .filter((deep) => depthOf(deep) > reach.deepest(lastTurn))
    .map((deep) =>
      finding(
        'level',
        `the client goes one level deeper in two turns at most, and ${deep} is further`,
      ),
    )
  const numbers = reach.variables.flatMap((variable) => {
    const atLeast = condition[variable]?.atLeast
    const most = reach.highest(variable, lastTurn)
    return atLeast === undefined || atLeast <= most
      ? []
      : [finding(variable, `${variable} can be ${most} at most by then, not ${atLeast}`)]
  })
  return [...levels.slice(0, 1), ...numbers]
}
