import type { ClientChange, EffectTrace } from '#simulation/trace.ts'
import type { ToldChange } from './effect-rules.ts'
import { sentence } from './sentence.ts'

/** The weightiest turn that a client took with a reply, as a sentence; null where none is worth a word. */
export function changeTold(
  trace: EffectTrace,
  name: string,
  only: (change: ToldChange) => boolean,
): { readonly change: ToldChange; readonly text: string } | null {
  const found = BY_WEIGHT.find(([change]) => only(change) && isDoing(change, trace))
  return found === undefined ? null : { change: found[0], text: sentence(found[1](name)) }
}

/** A level settles a turn late: one that moves against openness is not the doing of this reply. */
function isDoing(change: ClientChange, { events, before, after }: EffectTrace): boolean {
  if (change === 'level-up' && after.open < before.open) return false
  if (change === 'level-down' && after.open > before.open) return false
  return events.includes(change)
}

/** Changes that a number does not show, the weightiest first. */
const BY_WEIGHT: readonly (readonly [ToldChange, (name: string) => string])[] = [
  ['rupture-opened', (name) => `something gave way between you and ${name} here`],
  ['repaired', (name) => `what had come between you and ${name} was mended`],
  ['flooded', (name) => `it became too much for ${name} for a while`],
  ['shut-down', (name) => `${name} went quiet inside for a while`],
  ['level-up', (name) => `${name} was ready to say more after it`],
  ['level-down', (name) => `${name} held more back after it`],
]
