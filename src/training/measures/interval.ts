import { draw } from '#lib/prng.ts'

/** Where a figure lies in 95 of 100 redraws. */
export interface Interval {
  readonly low: number
  readonly high: number
}

const DRAWS = 1000
const SEED = 20_260
const TAIL = 0.025

/**
 * 95 % interval by bootstrap: the units (transcripts, lines) are drawn again with replacement, the figure is taken of
 * each draw. Same units and figure, same interval. Draws of which the figure is null are left out.
 */
export function intervalOf<Unit>(
  units: readonly Unit[],
  figure: (drawn: readonly Unit[]) => number | null,
): Interval {
  let state = SEED
  const figures: number[] = []
  for (let at = 0; at < DRAWS; at += 1) {
    const drawn = units.map(() => {
      const next = draw(state)
      state = next.state
      return units[Math.floor(next.value * units.length)] as Unit
    })
    const value = figure(drawn)
    if (value !== null) figures.push(value)
  }
  figures.sort((a, b) => a - b)
  const place = (share: number) => figures[Math.round(share * (figures.length - 1))] ?? Number.NaN
  return { low: place(TAIL), high: place(1 - TAIL) }
}
