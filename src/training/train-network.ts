import { eachAlone, oneOfMany } from '#coding/reader/chances.ts'
import { randomFrom, shuffle } from './random-order.ts'
import type { TrainingSet } from './training-set.ts'

export interface NetworkOptions {
  readonly epochs: number
  /** the weights are the mean of those after each of the last epochs, which steadies them */
  readonly averagedEpochs: number
  readonly rate: number
  readonly ridge: number
  readonly seed: number
  /** share of a row's features left out at random */
  readonly dropout: number
  readonly hidden: number
  /** how fast the direct weights of wide signs learn */
  readonly wideRate: number
  /** the outputs share one sum (one of many) rather than standing alone */
  readonly exclusive: boolean
}

/** One hidden layer over the sum of the features' vectors, scaled by the root of their number. */
export interface TrainedNetwork {
  readonly hidden: number
  readonly outputs: number
  /** features × hidden */
  readonly vectors: Float64Array
  /** hidden × outputs */
  readonly out: Float64Array
  /** features × outputs: what a sign says directly; 0 for signs that only go through the hidden layer */
  readonly wide: Float64Array
  readonly bias: Float64Array
}

/** A small network from scratch, by AdaGrad over shuffled rows. Same rows, options and seed give the same weights. */
export function trainNetwork(set: TrainingSet, options: NetworkOptions): TrainedNetwork {
  const { hidden } = options
  const { outputs } = set
  const random = randomFrom(options.seed)
  const start = (size: number, scale: number) =>
    Float64Array.from({ length: size }, () => (random() - 0.5) * 2 * scale)
  const vectors = start(set.features * hidden, 0.1)
  const out = start(hidden * outputs, 0.2)
  const wide = new Float64Array(set.features * outputs)
  const squaresWide = new Float64Array(wide.length).fill(1e-2)
  const bias = new Float64Array(outputs).fill(-2)
  const squaresIn = new Float64Array(vectors.length).fill(1e-4)
  const squaresOut = new Float64Array(out.length).fill(1e-4)
  const squaresBias = new Float64Array(outputs).fill(1e-4)
  const order = Int32Array.from({ length: set.rows.length }, (_, at) => at)
  const back = new Float64Array(hidden)
  const parts = [vectors, out, wide, bias]
  const means = parts.map((part) => new Float64Array(part.length))
  let averaged = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const row = (set.rows[at] as Int32Array).filter(() => random() >= options.dropout)
      if (row.length === 0) continue
      const inside = activation(vectors, row, hidden)
      const given = answer(
        { hidden, outputs, vectors, out, wide, bias },
        inside,
        row,
        options.exclusive,
      )
      const direct = row.filter((feature) => set.isWide[feature] === 1)
      back.fill(0)
      for (let k = 0; k < outputs; k += 1) {
        const slope =
          (set.weights[at] as number) *
          ((given[k] as number) - (set.targets[at * outputs + k] as number))
        squaresBias[k] = (squaresBias[k] as number) + slope * slope
        bias[k] = (bias[k] as number) - (options.rate * slope) / Math.sqrt(squaresBias[k] as number)
        for (const feature of direct) {
          const i = feature * outputs + k
          const gradient = slope + options.ridge * (wide[i] as number)
          squaresWide[i] = (squaresWide[i] as number) + gradient * gradient
          wide[i] =
            (wide[i] as number) -
            (options.wideRate * gradient) / Math.sqrt(squaresWide[i] as number)
        }
        for (let h = 0; h < hidden; h += 1) {
          const i = h * outputs + k
          if ((inside[h] as number) === 0) continue
          back[h] = (back[h] as number) + slope * (out[i] as number)
          const gradient = slope * (inside[h] as number) + options.ridge * (out[i] as number)
          squaresOut[i] = (squaresOut[i] as number) + gradient * gradient
          out[i] =
            (out[i] as number) - (options.rate * gradient) / Math.sqrt(squaresOut[i] as number)
        }
      }
      const share = 1 / Math.sqrt(row.length)
      for (const feature of row) {
        for (let h = 0; h < hidden; h += 1) {
          if ((inside[h] as number) === 0) continue
          const i = feature * hidden + h
          const gradient = (back[h] as number) * share + options.ridge * (vectors[i] as number)
          squaresIn[i] = (squaresIn[i] as number) + gradient * gradient
          vectors[i] =
            (vectors[i] as number) - (options.rate * gradient) / Math.sqrt(squaresIn[i] as number)
        }
      }
    }
    if (epoch >= options.epochs - options.averagedEpochs) {
      averaged += 1
      for (const [at, part] of parts.entries())
        moveTowards(means[at] as Float64Array, part, 1 / averaged)
    }
  }
  const [meanVectors, meanOut, meanWide, meanBias] = means as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  return { hidden, outputs, vectors: meanVectors, out: meanOut, wide: meanWide, bias: meanBias }
}

function moveTowards(mean: Float64Array, value: Float64Array, share: number): void {
  for (let i = 0; i < mean.length; i += 1)
    mean[i] = (mean[i] as number) + share * ((value[i] as number) - (mean[i] as number))
}

function activation(vectors: Float64Array, row: ArrayLike<number>, hidden: number): Float64Array {
  const sums = new Float64Array(hidden)
  for (let j = 0; j < row.length; j += 1) {
    const base = (row[j] as number) * hidden
    for (let h = 0; h < hidden; h += 1)
      sums[h] = (sums[h] as number) + (vectors[base + h] as number)
  }
  const share = 1 / Math.sqrt(Math.max(1, row.length))
  return sums.map((sum) => Math.max(0, sum * share))
}

function answer(
  { hidden, outputs, out, wide, bias }: TrainedNetwork,
  inside: Float64Array,
  row: ArrayLike<number>,
  exclusive: boolean,
): Float64Array {
  const sums = Float64Array.from(bias)
  for (let j = 0; j < row.length; j += 1) {
    const base = (row[j] as number) * outputs
    for (let k = 0; k < outputs; k += 1) sums[k] = (sums[k] as number) + (wide[base + k] as number)
  }
  for (let h = 0; h < hidden; h += 1) {
    const value = inside[h] as number
    if (value === 0) continue
    for (let k = 0; k < outputs; k += 1)
      sums[k] = (sums[k] as number) + value * (out[h * outputs + k] as number)
  }
  return exclusive ? oneOfMany(sums) : eachAlone(sums)
}
