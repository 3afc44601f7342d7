import { type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import type { AddressedLine } from '#scenario/line-address.ts'
import type { Stance } from '#scenario/stance.ts'
import { isSpecial } from './stance-of.ts'

/** Which lines are tried together: those for one of the stances, spoken from no deeper than a level. */
export interface Ring {
  readonly stances: readonly Stance[]
  readonly deepest: DisclosureLevel
  /** where the client would rather say nothing than go on to this ring, two silences in a row apart */
  readonly silenceFirst: boolean
}

/** What a client falls back to once the lines of the stance are used up. @source judgement */
const NEXT: Readonly<Record<Stance, readonly Stance[]>> = {
  settled: ['guarded'],
  guarded: ['settled'],
  shutDown: ['guarded'],
  flooded: ['guarded'],
  withdrawing: ['shutDown', 'guarded'],
  confronting: ['guarded'],
  testing: ['guarded', 'settled'],
}

/** Feelings are not on offer while the client has turned away. @source clinical reference C4, most L1 in a rupture */
const SHALLOW: readonly Stance[] = ['withdrawing', 'confronting', 'shutDown']

/** The rings in the order in which they are tried. */
export function ringsFor(stance: Stance, level: DisclosureLevel): readonly Ring[] {
  const own: Ring = { stances: [stance], deepest: level, silenceFirst: false }
  const isShallow = SHALLOW.includes(stance)
  const deepest = isShallow && depthOf(level) > depthOf('L1') ? 'L1' : level
  const silenceFirst = stance === 'withdrawing' || stance === 'shutDown'
  return [own, { stances: NEXT[stance], deepest, silenceFirst }]
}

/** Without stances of its own a line fits the two everyday ones. */
export const fitsStance = ({ stance: made }: AddressedLine['line'], stance: Stance): boolean =>
  made === undefined ? !isSpecial(stance) : made.includes(stance)
