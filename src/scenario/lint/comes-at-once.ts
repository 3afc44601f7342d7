import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { Condition } from '#scenario/condition.schema.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { Finding } from '#scenario/finding.ts'
import type { Check, PlacedCondition } from './lint-context.ts'
import { type Reach, reachOf } from './reach-of-client.ts'

/**
 * SCN038: moments and endings that hold after the very first reply, whatever it is. An author who writes
 * `turn: { from: 1 }` means it.
 */
export const comesAtOnce: Check = ({ draft, conditions }) => {
  const start = draft.client?.start
  if (start === undefined) return []
  const reach = reachOf(start)
  return conditions
    .filter(({ decides }) => decides === 'moment' || decides === 'ending')
    .filter(({ condition }) => holdsAtOnce(condition, reach))
    .map(atOnce)
}

/** Every part that is given must be one that is surely true after one reply of any kind. */
function holdsAtOnce(condition: Condition, reach: Reach): boolean {
  const { turn, level, notTold: _, notAfter: __, ...others } = condition
  if (turn?.from !== undefined || depthOf(level?.atLeast ?? 'L0') > 0) return false
  return Object.entries(others).every(([key, part]) => {
    if (part === undefined) return true
    const variable = CLIENT_VARIABLES.find((name) => name === key)
    if (variable === undefined) return false
    const { atLeast = 0, below } = condition[variable] ?? {}
    return below === undefined && atLeast <= reach.lowestAfterOneTurn(variable)
  })
}

const atOnce = ({ path, name, decides }: PlacedCondition): Finding => ({
  code: 'SCN038',
  path,
  atKey: true,
  message:
    decides === 'ending'
      ? `${name} ends every session after the first reply, whatever the student says`
      : `${name} comes right after the first reply in every session, whatever the student says`,
  fix: 'Let it wait for a later turn, for a level or number the client must come to, or for something the student says.',
})
