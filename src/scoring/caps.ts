import type { CriticalEvent } from './verdict.ts'

/** An upper limit on a level, whatever else went well. */
export interface Cap {
  /** highest level that remains, 1–5 */
  readonly at: number
  /** half a sentence for the student: "a boundary was crossed" */
  readonly because: string
}

/** What the caps leave of a level, and the cap that bit; null if none did. */
export function underCaps(
  level: number,
  caps: readonly Cap[],
): { readonly level: number; readonly cap: Cap | null } {
  const lowest = caps.reduce<Cap | null>(
    (least, cap) => (least === null || cap.at < least.at ? cap : least),
    null,
  )
  return lowest === null || level <= lowest.at
    ? { level, cap: null }
    : { level: lowest.at, cap: lowest }
}

export const capOf = ({ event, cap }: CriticalEvent): Cap => ({ at: cap, because: event })

/** A sentence to add to what a level rests on: " Held at 2: a boundary was crossed."; empty where no cap bit. */
export const heldAt = (cap: Cap | null): string =>
  cap === null ? '' : ` Held at ${cap.at}: ${cap.because}.`
