import type { Network } from '#coding/reader/network.ts'
import { LARGEST } from '#coding/reader/weights-text.ts'
import type { TrainedNetwork } from './train-network.ts'

/**
 * The network with its vectors as whole numbers. A sign none of whose weights survives rounding is dropped. Weights are
 * cut at a high percentile, so that a few large ones do not take the detail from all others.
 */
export function quantised(network: TrainedNetwork, signs: readonly string[]): Network {
  const { hidden, outputs, vectors } = network
  const sizes = Float64Array.from(vectors, Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * CUT_AT)] ?? 1
  const vectorScale = largest / LARGEST
  const rows = new Map<string, number>()
  const wide = new Map<string, Float64Array>()
  const kept: number[] = []
  for (const [at, sign] of signs.entries()) {
    const row = Array.from(vectors.subarray(at * hidden, (at + 1) * hidden), (weight) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / vectorScale))),
    )
    const direct = Array.from(network.wide.subarray(at * outputs, (at + 1) * outputs), fine)
    const isWide = direct.some((weight) => weight !== 0)
    if (!isWide && row.every((weight) => weight === 0)) continue
    if (isWide) wide.set(sign, Float64Array.from(direct))
    rows.set(sign, rows.size)
    kept.push(...row)
  }
  const out = Float64Array.from(network.out, fine)
  const bias = Float64Array.from(network.bias, fine)
  return { hidden, outputs, rows, vectors: Int8Array.from(kept), vectorScale, out, wide, bias }
}

const CUT_AT = 0.998
/** Steps of the few weights that are kept as fractions. */
const FINE = 100
const fine = (weight: number): number => Math.round(weight * FINE) / FINE
