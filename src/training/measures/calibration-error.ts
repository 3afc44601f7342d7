/** Something said with a sureness of 0–1, and whether it was so. */
export interface Claim {
  readonly confidence: number
  readonly isRight: boolean
}

export interface ReliabilityBin {
  /** 0–1 */
  readonly from: number
  readonly to: number
  readonly n: number
  /** mean sureness, and share that was right; 0–1 */
  readonly said: number
  readonly right: number
}

export interface CalibrationError {
  readonly n: number
  /** how far sureness and truth lie apart, over bins weighed by their size; 0–1 */
  readonly expected: number
  /** bins that hold something */
  readonly bins: readonly ReliabilityBin[]
}

const BINS = 10

/** Expected calibration error over ten bins of equal width; a sureness of 1 is in the last. */
export function calibrationError(claims: readonly Claim[]): CalibrationError {
  const binned = Map.groupBy(claims, ({ confidence }) =>
    Math.min(BINS - 1, Math.floor(confidence * BINS)),
  )
  const bins = [...binned]
    .sort(([a], [b]) => a - b)
    .map(([at, inside]) => ({
      from: at / BINS,
      to: (at + 1) / BINS,
      n: inside.length,
      said: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
      right: inside.filter(({ isRight }) => isRight).length / inside.length,
    }))
  const expected = bins.reduce(
    (sum, { n, said, right }) => sum + (n / claims.length) * Math.abs(said - right),
    0,
  )
  return { n: claims.length, expected, bins }
}
