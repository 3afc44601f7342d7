/**
 * A small network as it is shipped: every sign has a vector, the vectors are summed and cut at zero, and each output is
 * a weighted sum of what is left. Weights are whole numbers; `scale` turns them back.
 */
export interface Network {
  readonly hidden: number
  readonly outputs: number
  /** row of each known sign in `vectors` */
  readonly rows: ReadonlyMap<string, number>
  /** rows × hidden */
  readonly vectors: Int8Array
  readonly vectorScale: number
  /** hidden × outputs */
  readonly out: Float64Array
  /** what some signs say to the outputs directly */
  readonly wide: ReadonlyMap<string, Float64Array>
  readonly bias: Float64Array
}

/** What the signs light up inside; ≥ 0 each. Signs that the network never met say nothing. */
export function activation(network: Network, signs: readonly string[]): Float64Array {
  const { hidden, rows, vectors, vectorScale } = network
  const sums = new Float64Array(hidden)
  let known = 0
  for (const sign of signs) {
    const row = rows.get(sign)
    if (row === undefined) continue
    known += 1
    const base = row * hidden
    for (let h = 0; h < hidden; h += 1) sums[h] = (sums[h] ?? 0) + (vectors[base + h] ?? 0)
  }
  const scale = vectorScale / Math.sqrt(Math.max(1, known))
  return sums.map((sum) => Math.max(0, sum * scale))
}

/** The sum of each output before it is turned into a chance. */
export function outputSums(
  network: Network,
  inside: Float64Array,
  signs: readonly string[],
): Float64Array {
  const { outputs, out, wide, bias } = network
  const sums = Float64Array.from(bias)
  for (const sign of signs) {
    const direct = wide.get(sign)
    if (direct === undefined) continue
    for (let k = 0; k < outputs; k += 1) sums[k] = (sums[k] ?? 0) + (direct[k] ?? 0)
  }
  for (const [h, value] of inside.entries()) {
    if (value === 0) continue
    for (let k = 0; k < outputs; k += 1)
      sums[k] = (sums[k] ?? 0) + value * (out[h * outputs + k] ?? 0)
  }
  return sums
}

/** How far one sign pushes one output, while the others stand as they are. */
export function push(network: Network, inside: Float64Array, sign: string, output: number): number {
  const row = network.rows.get(sign)
  if (row === undefined) return 0
  let sum = 0
  for (const [h, value] of inside.entries())
    if (value > 0)
      sum +=
        (network.vectors[row * network.hidden + h] ?? 0) *
        (network.out[h * network.outputs + output] ?? 0)
  return sum * network.vectorScale
}
