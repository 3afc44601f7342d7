import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { Condition } from '#scenario/condition.schema.ts'
import { type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import type { Check } from './lint-context.ts'

/** SCN030: parts of one condition that cannot both hold. */
export const contradictions: Check = ({ conditions }) =>
  conditions.flatMap(({ path, condition, name }) =>
    clashesIn(condition).map(({ key, clash }) => ({
      code: 'SCN030' as const,
      path: [...path, key],
      atKey: true,
      message: `${name} can never hold: ${clash}`,
      fix: 'Drop or widen one of the two.',
    })),
  )

interface Clash {
  readonly key: keyof Condition
  readonly clash: string
}

function clashesIn(condition: Condition): readonly Clash[] {
  return [
    ...rangeClashes(condition),
    ...turnClash(condition),
    ...levelClash(condition),
    ...fallenLevel(condition),
    ...both(condition, 'told', 'notTold'),
    ...both(condition, 'after', 'notAfter'),
    ...onlyForbidden(condition, 'said'),
    ...onlyForbidden(condition, 'saidEver'),
  ]
}

function rangeClashes(condition: Condition): readonly Clash[] {
  return CLIENT_VARIABLES.flatMap((key) => {
    const { atLeast, below } = condition[key] ?? {}
    if (below === 0) return [{ key, clash: `${key} is never below 0` }]
    if (atLeast === undefined || below === undefined || atLeast < below) return []
    return [{ key, clash: `${key} cannot be at least ${atLeast} and below ${below}` }]
  })
}

function turnClash({ turn }: Condition): readonly Clash[] {
  const { from, to } = turn ?? {}
  if (from === undefined || to === undefined || from <= to) return []
  return [{ key: 'turn', clash: `turn ${from} comes after turn ${to}` }]
}

function levelClash({ level }: Condition): readonly Clash[] {
  const { atLeast, atMost } = level ?? {}
  if (atLeast === undefined || atMost === undefined || depthOf(atLeast) <= depthOf(atMost))
    return []
  return [{ key: 'level', clash: `${atLeast} is deeper than ${atMost}` }]
}

/** Openness under which the client falls back from a level. @source clinical reference C4 */
const FALLS_BELOW: Readonly<Record<DisclosureLevel, number>> = { L0: 0, L1: 22, L2: 42, L3: 60 }

function fallenLevel({ level, open }: Condition): readonly Clash[] {
  const atLeast = level?.atLeast
  if (atLeast === undefined || open?.below === undefined || open.below > FALLS_BELOW[atLeast])
    return []
  return [
    {
      key: 'open',
      clash: `a client with open below ${open.below} has fallen back from ${atLeast} (it takes ${FALLS_BELOW[atLeast]})`,
    },
  ]
}

function both<Key extends 'told' | 'after'>(
  condition: Condition,
  key: Key,
  not: 'notTold' | 'notAfter',
): readonly Clash[] {
  const excluded = new Set(condition[not])
  return (condition[key] ?? [])
    .filter((id) => excluded.has(id))
    .map((id) => ({ key: not, clash: `"${id}" stands under "${key}" and under "${not}"` }))
}

function onlyForbidden(condition: Condition, key: 'said' | 'saidEver'): readonly Clash[] {
  const wanted = condition[key]
  const forbidden = new Set(condition.saidNever)
  if (wanted === undefined || !wanted.every((code) => forbidden.has(code))) return []
  return [{ key, clash: `all of "${key}" also stands under "saidNever"` }]
}
