import type { TurnKind } from '#coding/coded-turn.ts'
import { KINDS, likelyCodes, likelyKinds } from '#coding/reader/likely-codes.ts'
import type { Network } from '#coding/reader/network.ts'
import { type Likely, OUTPUTS } from '#coding/reader/outputs.ts'
import type { ReadingModel } from '#coding/reader/reading-model.ts'
import { replyFeatures } from '#coding/reader/reply-features.ts'
import { thoughtFeatures } from '#coding/reader/thought-features.ts'
import { committeeOf } from './committee.ts'
import type { CorpusLine } from './corpus-line.ts'
import type { Example } from './examples.ts'
import { fitCalibration } from './fit-calibration.ts'
import { fitThresholds } from './fit-thresholds.ts'
import { ALL_FOLDS, foldOf } from './parts.ts'
import { quantised } from './quantised.ts'
import { targetsOf } from './targets.ts'
import { type NetworkOptions, trainNetwork } from './train-network.ts'
import { type LeastSeen, type SignedRow, trainingSet, vocabularyOf } from './training-set.ts'

/** Settings of the shipped model, chosen on cross-fitted replies; the model card keeps what they were compared with. */
export const SETTINGS = {
  thought: {
    epochs: 10,
    averagedEpochs: 6,
    rate: 0.05,
    ridge: 1e-5,
    seed: 7,
    dropout: 0.3,
    hidden: 32,
    wideRate: 0.05,
    exclusive: false,
  },
  reply: {
    epochs: 10,
    averagedEpochs: 6,
    rate: 0.05,
    ridge: 1e-5,
    seed: 11,
    dropout: 0.3,
    hidden: 8,
    wideRate: 0.05,
    exclusive: true,
  },
  leastSeen: { words: 15, others: 4 },
  contrast: { weight: 0.25 },
  committee: { size: 2 },
} as const satisfies {
  readonly thought: NetworkOptions
  readonly reply: NetworkOptions
  readonly leastSeen: LeastSeen
  /** networks from different starts, whose answers are averaged */
  readonly committee: { readonly size: number }
  readonly contrast: { readonly weight: number }
}

/** A model, and what each example was read as by a model that had not seen it. */
export interface TrainedReader {
  readonly model: ReadingModel
  readonly crossFitted: readonly CrossFitted[]
}

export interface CrossFitted {
  readonly example: Example
  readonly likely: readonly Likely[]
  readonly kinds: readonly number[]
}

/** Trains the observer's two networks, its thresholds and its calibration. Deterministic. */
export function trainReader(examples: readonly Example[]): TrainedReader {
  const folds = examples.map(({ line }) => foldOf(line))
  const likely: (readonly Likely[])[] = []
  for (const fold of ALL_FOLDS) {
    const network = thoughtNetwork(examples.filter((_, at) => folds[at] !== fold))
    for (const [at, { thoughts, situation, form }] of examples.entries())
      if (folds[at] === fold) likely[at] = likelyCodes(network, thoughts, situation, form)
  }
  const kinds: (readonly number[])[] = []
  for (const fold of ALL_FOLDS) {
    const network = replyNetwork(
      examples.filter((_, at) => folds[at] !== fold),
      likely.filter((_, at) => folds[at] !== fold),
    )
    for (const [at, { thoughts, situation, form }] of examples.entries())
      if (folds[at] === fold)
        kinds[at] = likelyKinds(network, thoughts, likely[at] ?? [], situation, form)
  }
  const crossFitted = examples.map((example, at) => ({
    example,
    likely: likely[at] ?? [],
    kinds: kinds[at] ?? [],
  }))
  const thresholds = fitThresholds(crossFitted)
  return {
    crossFitted,
    model: {
      thought: thoughtNetwork(examples),
      reply: replyNetwork(examples, likely),
      thresholds,
      calibration: fitCalibration(crossFitted, thresholds),
    },
  }
}

function thoughtNetwork(examples: readonly Example[]): Network {
  const rows = examples.flatMap(({ line, thoughts, situation, form }) =>
    thoughts.flatMap((thought, position): readonly SignedRow[] =>
      thought.isUncoded
        ? []
        : [
            {
              signs: thoughtFeatures(thoughts, position, situation, form).map(({ name }) => name),
              targets: targetsOf(thought),
              weight: weightOf(line),
            },
          ],
    ),
  )
  return networkOf(rows, OUTPUTS.length, SETTINGS.thought)
}

function replyNetwork(
  examples: readonly Example[],
  likely: readonly (readonly Likely[])[],
): Network {
  const rows = examples.map(({ line, thoughts, situation, form, ruled, kind }, at) => {
    const weighed = thoughts.map((thought, position) => ({
      ...thought,
      likely: likely[at]?.[position] ?? new Map(),
    }))
    return {
      signs: replyFeatures(weighed, situation, ruled, form).map(({ name }) => name),
      targets: [KINDS.indexOf(kind satisfies TurnKind)],
      weight: weightOf(line),
    }
  })
  return networkOf(rows, KINDS.length, SETTINGS.reply)
}

/** Contrasts come far oftener in the corpus than in any talk, and would teach that nothing is what it seems. */
export const weightOf = ({ family }: CorpusLine): number =>
  family === undefined ? 1 : SETTINGS.contrast.weight

function networkOf(rows: readonly SignedRow[], outputs: number, options: NetworkOptions): Network {
  const vocabulary = vocabularyOf(rows, SETTINGS.leastSeen)
  const set = trainingSet(rows, vocabulary, outputs)
  const networks = Array.from({ length: SETTINGS.committee.size }, (_, member) =>
    trainNetwork(set, { ...options, seed: options.seed + member }),
  )
  return quantised(committeeOf(networks), [...vocabulary.keys()])
}
