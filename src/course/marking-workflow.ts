import { failure, type Result, success } from '#lib/result.ts'
import type { CourseRole } from './course-role.ts'
import type { MarkingState } from './marking-state.ts'

/** What somebody may do with the marking of one attempt. */
export const MARKING_STEPS = [
  'start',
  'complete',
  'send-to-review',
  'return',
  'make-ready',
  'release',
  'reopen-after-contest',
  'reopen-to-correct',
] as const

export type MarkingStep = (typeof MARKING_STEPS)[number]

/** What has to be known of an attempt before a step. */
export interface MarkingFacts {
  /** it is over and may be scored: `isMarkable` */
  readonly isMarkable: boolean
  /** every skill that counts has been entered by whoever takes the step */
  readonly isMarkWhole: boolean
  /** a human mark is the one that stands */
  readonly hasFinalMark: boolean
  /** a skill that counts is left for a person to decide in the mark that stands */
  readonly needsAPerson: boolean
  /** a second marker is asked for and has not finished */
  readonly isSecondMarkMissing: boolean
  readonly hasOpenContest: boolean
}

/** Why a step is not taken. Codes; the screens word them. */
export type MarkingRefusal =
  | 'not-from-this-state'
  | 'not-for-this-role'
  | 'attempt-not-markable'
  | 'levels-missing'
  | 'no-final-mark'
  | 'needs-a-person'
  | 'second-mark-missing'
  | 'no-open-contest'
  | 'reason-missing'

interface Rule {
  readonly from: readonly MarkingState[]
  readonly to: MarkingState
  readonly by: readonly CourseRole[]
  readonly isReasonNeeded: boolean
  readonly unless: readonly (readonly [MarkingRefusal, (facts: MarkingFacts) => boolean])[]
}

const MARKERS: readonly CourseRole[] = ['marker', 'instructor']
const INSTRUCTORS: readonly CourseRole[] = ['instructor']

/** What has to hold before a student may be told. */
const SETTLED: Rule['unless'] = [
  ['no-final-mark', ({ hasFinalMark }) => !hasFinalMark],
  ['needs-a-person', ({ needsAPerson }) => needsAPerson],
  ['second-mark-missing', ({ isSecondMarkMissing }) => isSecondMarkMissing],
]

/** The whole workflow. Only an instructor releases; what was released goes back by a named reason alone. */
export const MARKING_RULES: Readonly<Record<MarkingStep, Rule>> = {
  start: {
    from: ['not-marked'],
    to: 'in-marking',
    by: MARKERS,
    isReasonNeeded: false,
    unless: [['attempt-not-markable', ({ isMarkable }) => !isMarkable]],
  },
  complete: {
    from: ['in-marking'],
    to: 'marking-completed',
    by: MARKERS,
    isReasonNeeded: false,
    unless: [['levels-missing', ({ isMarkWhole }) => !isMarkWhole]],
  },
  'send-to-review': {
    from: ['marking-completed', 'ready-for-release'],
    to: 'in-review',
    by: MARKERS,
    isReasonNeeded: false,
    unless: [],
  },
  return: {
    from: ['marking-completed', 'in-review', 'ready-for-release'],
    to: 'in-marking',
    by: MARKERS,
    isReasonNeeded: true,
    unless: [],
  },
  'make-ready': {
    from: ['marking-completed', 'in-review'],
    to: 'ready-for-release',
    by: MARKERS,
    isReasonNeeded: false,
    unless: SETTLED,
  },
  release: {
    from: ['ready-for-release'],
    to: 'released',
    by: INSTRUCTORS,
    isReasonNeeded: false,
    unless: SETTLED,
  },
  'reopen-after-contest': {
    from: ['released'],
    to: 'in-review',
    by: INSTRUCTORS,
    isReasonNeeded: true,
    unless: [['no-open-contest', ({ hasOpenContest }) => !hasOpenContest]],
  },
  'reopen-to-correct': {
    from: ['released'],
    to: 'in-review',
    by: INSTRUCTORS,
    isReasonNeeded: true,
    unless: [],
  },
}

/**
 * @param asked `by` is `instructor` for an administrator; `reason` is kept with the step
 * @returns the state after the step, or the first thing that stands in its way
 */
export function takeMarkingStep(
  from: MarkingState,
  asked: {
    readonly step: MarkingStep
    readonly by: CourseRole
    readonly reason: string | null
  },
  facts: MarkingFacts,
): Result<MarkingState, MarkingRefusal> {
  const refusal = refusalOf(from, asked.step, asked.by, facts)
  if (refusal !== null) return failure(refusal)
  const { to, isReasonNeeded } = MARKING_RULES[asked.step]
  const hasReason = asked.reason !== null && asked.reason.trim() !== ''
  return isReasonNeeded && !hasReason ? failure('reason-missing') : success(to)
}

/** The steps to offer: each could be taken now, once a reason is given where one is needed. */
export const openMarkingSteps = (
  from: MarkingState,
  by: CourseRole,
  facts: MarkingFacts,
): readonly MarkingStep[] =>
  MARKING_STEPS.filter((step) => refusalOf(from, step, by, facts) === null)

function refusalOf(
  from: MarkingState,
  step: MarkingStep,
  by: CourseRole,
  facts: MarkingFacts,
): MarkingRefusal | null {
  const rule = MARKING_RULES[step]
  if (!rule.by.includes(by)) return 'not-for-this-role'
  if (!rule.from.includes(from)) return 'not-from-this-state'
  return rule.unless.find(([, stands]) => stands(facts))?.[0] ?? null
}
