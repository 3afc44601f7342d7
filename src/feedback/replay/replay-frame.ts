import type { Note, TurningPoint } from '#feedback/debrief.ts'
import type { Stance } from '#scenario/stance.ts'
import type { RegionId } from './client-region.ts'
import type { MovedNumber } from './moved-number.ts'

/** A session at one moment: after a reply and the client's answer to it, or before the first reply. JSON. */
export interface ReplayFrame {
  /** student replies so far; 0 at the start */
  readonly reply: number
  /** index of the newest reply in the transcript; null at the start */
  readonly index: number | null
  /** how many turns of the transcript have been said by now */
  readonly said: number
  /** what this reply did to each number, the relation first */
  readonly numbers: readonly MovedNumber[]
  /** "trust +4, strain between you −3"; null where nothing moved by more than noise, and at the start */
  readonly moved: string | null
  /** the same with its causes: "trust +4, because you named what Sam felt" */
  readonly effect: string | null
  /** how the client holds themself by now */
  readonly stance: Stance
  /** the states each region went through since the frame before, from where it was; the last one is now */
  readonly regions: Readonly<Record<RegionId, readonly string[]>>
  /** what the client has told by now, in the order of telling; never what they have not */
  readonly told: readonly string[]
  /** how much of it, from the end, was told just now */
  readonly toldNow: number
  /** what the observer noted in the reply */
  readonly notes: readonly Note[]
  readonly turningPoint: Pick<TurningPoint, 'direction' | 'title'> | null
}
