import { eachAlone, oneOfMany } from '#coding/reader/chances.ts'
import { randomFrom, shuffle } from './random-order.ts'
import type { TrainingSet } from './training-set.ts'

export interface LogisticOptions {
  readonly epochs: number
  readonly rate: number
  /** pull of every weight towards 0 */
  readonly ridge: number
  readonly seed: number
  /** share of a row's features left out at random, so that no one word decides alone */
  readonly dropout: number
  /** the outputs share one sum (one of many) rather than standing alone */
  readonly exclusive: boolean
}

/** features × outputs */
export type LogisticWeights = Float64Array

/**
 * Regularised logistic regression by AdaGrad over shuffled rows. Same rows, options and seed give the same weights.
 */
export function trainLogistic(set: TrainingSet, options: LogisticOptions): LogisticWeights {
  const { outputs, features } = set
  const weights = new Float64Array(features * outputs)
  const squares = new Float64Array(features * outputs).fill(1e-6)
  const order = Int32Array.from({ length: set.rows.length }, (_, at) => at)
  const slope = new Float64Array(outputs)
  const random = randomFrom(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const row = (set.rows[at] as Int32Array).filter(() => random() >= options.dropout)
      slope.set(probabilities(weights, row, outputs, options.exclusive))
      const weight = set.weights[at] as number
      for (let k = 0; k < outputs; k += 1)
        slope[k] = weight * ((slope[k] as number) - (set.targets[at * outputs + k] as number))
      for (const feature of row) {
        const base = feature * outputs
        for (let k = 0; k < outputs; k += 1) {
          const i = base + k
          const old = weights[i] as number
          const gradient = (slope[k] as number) + options.ridge * old
          squares[i] = (squares[i] as number) + gradient * gradient
          weights[i] = old - (options.rate / Math.sqrt(squares[i] as number)) * gradient
        }
      }
    }
  }
  return weights
}

function probabilities(
  weights: LogisticWeights,
  row: ArrayLike<number>,
  outputs: number,
  exclusive: boolean,
): Float64Array {
  const sums = new Float64Array(outputs)
  for (let j = 0; j < row.length; j += 1) {
    const base = (row[j] as number) * outputs
    for (let k = 0; k < outputs; k += 1)
      sums[k] = (sums[k] as number) + (weights[base + k] as number)
  }
  return exclusive ? oneOfMany(sums) : eachAlone(sums)
}
