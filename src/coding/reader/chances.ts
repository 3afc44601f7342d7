/** Chances of outputs that each stand alone, 0–1. */
export const eachAlone = (sums: Float64Array): Float64Array =>
  sums.map((sum) => 1 / (1 + Math.exp(-sum)))

/** Chances of outputs of which one is right; they sum to 1. */
export function oneOfMany(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const total = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / total)
}
