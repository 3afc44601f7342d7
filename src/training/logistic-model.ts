import { draw } from '#lib/prng.ts'
import type { TrainingSet } from './training-set.ts'

export interface LogisticOptions {
  readonly epochs: number
  readonly rate: number
  /** pull of every weight towards 0 */
  readonly ridge: number
  /** weights nearer to 0 than this stay 0 */
  readonly lasso: number
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
  let state = options.seed
  const random = () => {
    const next = draw(state)
    state = next.state
    return next.value
  }
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const whole = set.rows[at] as Int32Array
      const row = options.dropout === 0 ? whole : whole.filter(() => random() >= options.dropout)
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
          const step = options.rate / Math.sqrt(squares[i] as number)
          const moved = old - step * gradient
          const shrink = step * options.lasso
          weights[i] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
        }
      }
    }
  }
  return weights
}

export function probabilities(
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
  if (!exclusive) return sums.map((sum) => 1 / (1 + Math.exp(-sum)))
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const total = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / total)
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i] as number
    order[i] = order[j] as number
    order[j] = held
  }
}
