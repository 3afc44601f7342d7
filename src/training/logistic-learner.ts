import type { Learner } from './learner.ts'
import { trainLogistic } from './logistic-model.ts'
import { quantised } from './quantised.ts'
import { SETTINGS } from './settings.ts'
import { trainingSet, vocabularyOf } from './training-set.ts'

/** Two of four settings that were tried: a slow rate is surer of what it says, a quick one finds more of the rare codes. */
export const LOGISTIC_RATES = { slow: 0.03, quick: 0.1 } as const

const LOGISTIC = { epochs: 12, ridge: 1e-3, dropout: 0.3 }

/** Regularised logistic regression on the same signs: a network of which every sign speaks to the outputs directly. */
export const logisticLearner =
  (rate: number): Learner =>
  (rows, outputs, part) => {
    const { seed, exclusive } = SETTINGS[part]
    const vocabulary = vocabularyOf(rows, SETTINGS.leastSeen)
    const set = trainingSet(rows, vocabulary, outputs)
    const wide = trainLogistic(set, { ...LOGISTIC, rate, seed, exclusive })
    return quantised(
      {
        hidden: 0,
        outputs,
        vectors: new Float64Array(0),
        out: new Float64Array(0),
        wide,
        bias: new Float64Array(outputs),
      },
      [...vocabulary.keys()],
    )
  }
