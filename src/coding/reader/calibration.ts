/** Raw chances and how often a code given with them was right; both 0–1, ascending. */
export type Calibration = readonly (readonly [raw: number, right: number])[]

/** How often a code given with this raw chance is right, on a line between the known points. */
export function calibrated(calibration: Calibration, raw: number): number {
  let below = calibration[0]
  if (below === undefined) return raw
  for (const point of calibration) {
    if (point[0] >= raw) {
      const width = point[0] - below[0]
      const share = width <= 0 ? 1 : Math.max(0, (raw - below[0]) / width)
      return below[1] + share * (point[1] - below[1])
    }
    below = point
  }
  return below[1]
}
