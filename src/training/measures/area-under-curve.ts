/**
 * How often one of the high lies above one of the low, a tie counting half; 0–1, 0.5 is chance.
 * @returns null where either is empty
 */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number | null {
  if (high.length === 0 || low.length === 0) return null
  let wins = 0
  for (const one of high) for (const other of low) wins += one > other ? 1 : one === other ? 0.5 : 0
  return wins / (high.length * low.length)
}
