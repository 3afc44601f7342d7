import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failure, success } from '#lib/result.ts'
import { COURSE_ROLES } from './course-role.ts'
import { MARKING_STATES, type MarkingState } from './marking-state.ts'
import {
  MARKING_RULES,
  MARKING_STEPS,
  type MarkingFacts,
  type MarkingStep,
  openMarkingSteps,
  takeMarkingStep,
} from './marking-workflow.ts'

const SETTLED: MarkingFacts = {
  isMarkable: true,
  isMarkWhole: true,
  hasFinalMark: true,
  needsAPerson: false,
  isSecondMarkMissing: false,
  hasOpenContest: false,
}

const anyFacts = fc.record({
  isMarkable: fc.boolean(),
  isMarkWhole: fc.boolean(),
  hasFinalMark: fc.boolean(),
  needsAPerson: fc.boolean(),
  isSecondMarkMissing: fc.boolean(),
  hasOpenContest: fc.boolean(),
})
const anyState = fc.constantFrom(...MARKING_STATES)
const anyRole = fc.constantFrom(...COURSE_ROLES)
const anyStep = fc.constantFrom(...MARKING_STEPS)

const byInstructor = (step: MarkingStep, reason: string | null = null) =>
  ({ step, by: 'instructor', reason }) as const

test('a plain attempt goes from not marked to released in four steps', () => {
  let state: MarkingState = 'not-marked'
  const way: MarkingState[] = []
  for (const step of ['start', 'complete', 'make-ready', 'release'] as const) {
    const taken = takeMarkingStep(state, byInstructor(step), SETTLED)
    if (taken.ok) state = taken.value
    way.push(state)
  }
  expect(way).toEqual(['in-marking', 'marking-completed', 'ready-for-release', 'released'])
})

test('each condition refuses its own step by its own code', () => {
  const refused = (from: MarkingState, step: MarkingStep, facts: Partial<MarkingFacts>) =>
    takeMarkingStep(from, byInstructor(step, 'a reason'), { ...SETTLED, ...facts })
  expect([
    refused('not-marked', 'start', { isMarkable: false }),
    refused('in-marking', 'complete', { isMarkWhole: false }),
    refused('marking-completed', 'make-ready', { hasFinalMark: false }),
    refused('in-review', 'make-ready', { needsAPerson: true }),
    refused('in-review', 'make-ready', { isSecondMarkMissing: true }),
    refused('ready-for-release', 'release', { hasFinalMark: false }),
    refused('ready-for-release', 'release', { needsAPerson: true }),
    refused('released', 'reopen-after-contest', { hasOpenContest: false }),
    refused('in-marking', 'release', {}),
  ]).toEqual([
    failure('attempt-not-markable'),
    failure('levels-missing'),
    failure('no-final-mark'),
    failure('needs-a-person'),
    failure('second-mark-missing'),
    failure('no-final-mark'),
    failure('needs-a-person'),
    failure('no-open-contest'),
    failure('not-from-this-state'),
  ])
})

test('a marker may say that a person is needed and be done, and send it to review', () => {
  const facts = { ...SETTLED, needsAPerson: true }
  expect([
    takeMarkingStep('in-marking', { step: 'complete', by: 'marker', reason: null }, facts),
    openMarkingSteps('marking-completed', 'marker', facts),
  ]).toEqual([success('marking-completed'), ['send-to-review', 'return']])
})

test('a released mark is reopened for a reason alone, and a blank is none', () => {
  const facts = { ...SETTLED, hasOpenContest: true }
  const reopened = [null, '', '  ', 'Turn 7 was read as advice.'].map((reason) =>
    takeMarkingStep('released', byInstructor('reopen-after-contest', reason), facts),
  )
  expect(reopened).toEqual([
    failure('reason-missing'),
    failure('reason-missing'),
    failure('reason-missing'),
    success('in-review'),
  ])
})

test('whoever returns a mark says why', () => {
  expect([
    takeMarkingStep('in-review', byInstructor('return'), SETTLED),
    takeMarkingStep('in-review', byInstructor('return', 'Boundaries has no comment.'), SETTLED),
  ]).toEqual([failure('reason-missing'), success('in-marking')])
})

test('a marker neither releases nor reopens', () => {
  const facts = { ...SETTLED, hasOpenContest: true }
  expect(MARKING_STATES.map((state) => [state, openMarkingSteps(state, 'marker', facts)])).toEqual([
    ['not-marked', ['start']],
    ['in-marking', ['complete']],
    ['marking-completed', ['send-to-review', 'return', 'make-ready']],
    ['in-review', ['return', 'make-ready']],
    ['ready-for-release', ['send-to-review', 'return']],
    ['released', []],
  ])
})

test('a student takes no step, whatever holds', () => {
  fc.assert(
    fc.property(anyState, anyFacts, (state, facts) => {
      expect(openMarkingSteps(state, 'student', facts)).toEqual([])
    }),
  )
})

test('nothing is released without a final human mark, and nothing by a marker', () => {
  fc.assert(
    fc.property(anyState, anyStep, anyRole, anyFacts, (from, step, by, facts) => {
      const taken = takeMarkingStep(from, { step, by, reason: 'because' }, facts)
      if (!taken.ok || taken.value !== 'released') return
      expect([from, by, facts.hasFinalMark, facts.needsAPerson]).toEqual([
        'ready-for-release',
        'instructor',
        true,
        false,
      ])
    }),
  )
})

test('what was released only goes to review, and never without a reason', () => {
  fc.assert(
    fc.property(anyStep, anyRole, anyFacts, fc.boolean(), (step, by, facts, isExplained) => {
      const reason = isExplained ? 'because' : null
      const taken = takeMarkingStep('released', { step, by, reason }, facts)
      if (taken.ok) expect([taken.value, reason]).toEqual(['in-review', 'because'])
    }),
  )
})

test('a step that is offered is taken once its reason is given', () => {
  fc.assert(
    fc.property(anyState, anyRole, anyFacts, (from, by, facts) => {
      for (const step of openMarkingSteps(from, by, facts))
        expect(takeMarkingStep(from, { step, by, reason: 'because' }, facts)).toEqual(
          success(MARKING_RULES[step].to),
        )
    }),
  )
})
