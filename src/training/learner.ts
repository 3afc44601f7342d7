import type { Network } from '#coding/reader/network.ts'
import { committeeOf } from './committee.ts'
import { quantised } from './quantised.ts'
import { SETTINGS } from './settings.ts'
import { trainNetwork } from './train-network.ts'
import { type SignedRow, trainingSet, vocabularyOf } from './training-set.ts'

/** Learns one of the reader's two parts from rows. Any family of models that ends in the shape of a `Network` can. */
export type Learner = (
  rows: readonly SignedRow[],
  outputs: number,
  part: 'thought' | 'reply',
) => Network

/** Small networks from different starts, whose answers are averaged. @param size how many, 1 and up */
export const committeeLearner =
  (size: number): Learner =>
  (rows, outputs, part) => {
    const options = SETTINGS[part]
    const vocabulary = vocabularyOf(rows, SETTINGS.leastSeen)
    const set = trainingSet(rows, vocabulary, outputs)
    const networks = Array.from({ length: size }, (_, member) =>
      trainNetwork(set, { ...options, seed: options.seed + member }),
    )
    return quantised(committeeOf(networks), [...vocabulary.keys()])
  }
