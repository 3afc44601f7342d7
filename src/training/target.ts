import type { Evaluation } from './evaluation.ts'
import { figure } from './markdown.ts'
import type { REFERENCE_MEASURES } from './measure-reference.ts'
import type { Interval } from './measures/interval.ts'

/** One row of what the observer must reach. */
export interface Target {
  readonly measure: string
  /** null: not measured here */
  readonly reached: number | null
  readonly interval?: Interval | undefined
  readonly bound: number
  readonly sense: 'at least' | 'at most'
  /** what is known to be possible */
  readonly limit: string
  readonly unit: 'share' | 'percent' | 'ms' | 'KiB' | 'kinds'
}

/** All of them, in the order of the card. */
export const targetsOf = (evaluation: Evaluation): readonly Target[] => [
  ...agreementTargets(evaluation),
  ...fairnessTargets(evaluation),
  ...machineTargets(evaluation),
]

export const isMet = ({ reached, bound, sense }: Target): boolean =>
  reached !== null && (sense === 'at least' ? reached >= bound : reached <= bound)

type Row = readonly [
  key: (typeof REFERENCE_MEASURES)[number],
  measure: string,
  bound: number,
  limit: string,
]

const ROWS: readonly Row[] = [
  [
    'kindKappa',
    'main act of a reply, κ with experts',
    0.66,
    '0.74 expert with expert; 0.68 a linear model trained on those very replies, 0.59 one trained on 22,000 others',
  ],
  [
    'kindMacroF1',
    'main act of a reply, macro F1',
    0.72,
    '0.74 a linear model trained on those very replies, 0.66 one trained on others',
  ],
  ['reflection', 'a reflection is present, κ', 0.54, '0.66 expert with expert'],
  ['question', 'a question is present, κ', 0.84, '0.87 expert with expert'],
  ['input', 'input is present, κ', 0.46, '0.64 expert with expert'],
  ['depth', 'simple or complex, κ, where both see a reflection', 0.2, '0.50 expert with expert'],
  [
    'sessionQuality',
    'sessions of high and low quality told apart by their mean level, AUC',
    0.88,
    '0.955 from the experts’ own labels; 0.89 a model trained on those sessions, 0.71 one that was not',
  ],
  ['goldRight', 'gold lines with all codes and none forbidden', 0.92, '1'],
  ['nearMissesRight', 'near-misses among them', 0.88, '1'],
]

const agreementTargets = ({ reference }: Evaluation): readonly Target[] =>
  ROWS.map(([key, measure, bound, limit]) => ({
    measure,
    reached: reference?.figures[key].value ?? null,
    interval: reference?.figures[key].interval,
    bound,
    sense: 'at least',
    limit,
    unit: 'share',
  }))

const fairnessTargets = ({ fairness, stress, heldOut }: Evaluation): readonly Target[] => [
  {
    measure: `matched pairs in nine styles of English: mean difference of a level, with its sign in each style (its mean size, not gated: ${figure(fairness.shift.absolute, 3)})`,
    reached: fairness.meanStyleShift,
    bound: 0.15,
    sense: 'at most',
    limit: '0',
    unit: 'share',
  },
  {
    measure: `matched pairs: the same in the style where it is largest (largest mean size, not gated: ${figure(Math.max(...fairness.styles.map(({ shift }) => shift.absolute)), 3)})`,
    reached: fairness.worstStyleShift,
    bound: 0.25,
    sense: 'at most',
    limit: '0',
    unit: 'share',
  },
  {
    measure: 'matched pairs: code decisions that flip',
    reached: fairness.flips,
    bound: 0.05,
    sense: 'at most',
    limit: '0',
    unit: 'percent',
  },
  {
    measure: 'kinds of stress that are passed whole',
    reached: stress.filter(({ passed, of }) => passed === of).length,
    bound: stress.length,
    sense: 'at least',
    limit: `${stress.length}`,
    unit: 'kinds',
  },
  {
    measure: 'sureness: expected calibration error, held-out replies',
    reached: heldOut.calibration.expected,
    interval: heldOut.calibrationInterval,
    bound: 0.06,
    sense: 'at most',
    limit: '0',
    unit: 'share',
  },
]

const KIB = 1024

const machineTargets = ({ speed, size }: Evaluation): readonly Target[] => [
  {
    measure: 'a reply in its context, Node, p50',
    reached: speed.p50,
    bound: 1,
    sense: 'at most',
    limit: '–',
    unit: 'ms',
  },
  {
    measure: 'a reply in its context, Node, p99',
    reached: speed.p99,
    bound: 5,
    sense: 'at most',
    limit: '–',
    unit: 'ms',
  },
  {
    measure: 'what a browser loads for the observer, gzipped',
    reached: size.all / KIB,
    bound: 400,
    sense: 'at most',
    limit: '–',
    unit: 'KiB',
  },
]
