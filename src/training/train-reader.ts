import type { TurnKind } from '#coding/coded-turn.ts'
import { KINDS, likelyCodes, likelyKinds } from '#coding/reader/likely-codes.ts'
import type { Network } from '#coding/reader/network.ts'
import { type Likely, OUTPUTS } from '#coding/reader/outputs.ts'
import type { ReadingModel } from '#coding/reader/reading-model.ts'
import { replyFeatures } from '#coding/reader/reply-features.ts'
import { thoughtFeatures } from '#coding/reader/thought-features.ts'
import type { CrossFitted } from './cross-fitted.ts'
import type { Example } from './examples.ts'
import { fitCalibration } from './fit-calibration.ts'
import { fitThresholds } from './fit-thresholds.ts'
import { committeeLearner, type Learner } from './learner.ts'
import { weightOf } from './line-weight.ts'
import { ALL_FOLDS, foldOf } from './parts.ts'
import { SETTINGS } from './settings.ts'
import { targetsOf } from './targets.ts'
import type { SignedRow } from './training-set.ts'

/** A model, and what each example was read as by a model that had not seen it. */
export interface TrainedReader {
  readonly model: ReadingModel
  readonly crossFitted: readonly CrossFitted[]
}

/**
 * Trains the observer's two networks, its thresholds and its calibration. Deterministic.
 * @param learn the family of models; the shipped one unless another is to be compared with it
 */
export function trainReader(
  examples: readonly Example[],
  learn: Learner = committeeLearner(SETTINGS.committee.size),
): TrainedReader {
  const folds = examples.map(({ line }) => foldOf(line))
  const likely: (readonly Likely[])[] = []
  for (const fold of ALL_FOLDS) {
    const network = thoughtNetwork(
      examples.filter((_, at) => folds[at] !== fold),
      learn,
    )
    for (const [at, { thoughts, situation, form }] of examples.entries())
      if (folds[at] === fold) likely[at] = likelyCodes(network, thoughts, situation, form)
  }
  const kinds: (readonly number[])[] = []
  for (const fold of ALL_FOLDS) {
    const network = replyNetwork(
      examples.filter((_, at) => folds[at] !== fold),
      likely.filter((_, at) => folds[at] !== fold),
      learn,
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
  const uncalibrated = {
    thought: thoughtNetwork(examples, learn),
    reply: replyNetwork(examples, likely, learn),
    thresholds,
  }
  return {
    crossFitted,
    model: { ...uncalibrated, calibration: fitCalibration(crossFitted, uncalibrated) },
  }
}

function thoughtNetwork(examples: readonly Example[], learn: Learner): Network {
  const rows = examples.flatMap(({ line, thoughts, situation, form }) =>
    thoughts.flatMap((thought, position): readonly SignedRow[] =>
      thought.isUncoded
        ? []
        : [
            {
              signs: thoughtFeatures(thoughts, position, situation, form).map(({ name }) => name),
              targets: targetsOf(thought),
              weight: weightOf(line, thought.labels),
            },
          ],
    ),
  )
  return learn(rows, OUTPUTS.length, 'thought')
}

function replyNetwork(
  examples: readonly Example[],
  likely: readonly (readonly Likely[])[],
  learn: Learner,
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
  return learn(rows, KINDS.length, 'reply')
}
