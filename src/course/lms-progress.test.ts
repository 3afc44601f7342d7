import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ATTEMPT_ENDS, ATTEMPT_STATES } from './attempt-state.ts'
import { lmsProgress } from './lms-progress.ts'
import { MARKING_STATES } from './marking-state.ts'

const FINISHED = { state: 'finished', endedBy: 'submitted' } as const
const NO_FLAGS = { hasProposal: false, isNotScored: false, hasGrade: false }
const PROPOSED = { ...NO_FLAGS, hasProposal: true }
const WITH_GRADE = { ...PROPOSED, hasGrade: true }

const words = (...asked: Parameters<typeof lmsProgress>): string => {
  const { activityProgress, gradingProgress, givesScore } = lmsProgress(...asked)
  return `${activityProgress} ${gradingProgress} ${givesScore ? 'score' : 'no score'}`
}

test('each state of an attempt means to a learning management system what the table says', () => {
  expect({
    running: words({ state: 'in-progress', endedBy: null }, 'not-marked', NO_FLAGS),
    overdue: words({ state: 'overdue', endedBy: null }, 'not-marked', NO_FLAGS),
    queued: words(FINISHED, 'not-marked', NO_FLAGS),
    proposed: words(FINISHED, 'not-marked', PROPOSED),
    failed: words(FINISHED, 'not-marked', { ...NO_FLAGS, isNotScored: true }),
    marking: words(FINISHED, 'in-marking', PROPOSED),
    completed: words(FINISHED, 'marking-completed', WITH_GRADE),
    review: words(FINISHED, 'in-review', WITH_GRADE),
    ready: words(FINISHED, 'ready-for-release', WITH_GRADE),
    released: words(FINISHED, 'released', WITH_GRADE),
  }).toEqual({
    running: 'InProgress NotReady no score',
    overdue: 'InProgress NotReady no score',
    queued: 'Submitted Pending no score',
    proposed: 'Completed PendingManual no score',
    failed: 'Completed PendingManual no score',
    marking: 'Completed PendingManual no score',
    completed: 'Completed PendingManual no score',
    review: 'Completed PendingManual no score',
    ready: 'Completed PendingManual no score',
    released: 'Completed FullyGraded score',
  })
})

test('released without a grade sends no score and does not call itself graded', () => {
  expect(words(FINISHED, 'released', PROPOSED)).toBe('Completed PendingManual no score')
})

test('a session stopped for the student’s own sake reads as one still open', () => {
  expect(words({ state: 'finished', endedBy: 'stopped' }, 'not-marked', PROPOSED)).toBe(
    'InProgress NotReady no score',
  )
})

test('a score goes out only with a released grade of a finished attempt, and then as fully graded', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ATTEMPT_STATES),
      fc.option(fc.constantFrom(...ATTEMPT_ENDS)),
      fc.constantFrom(...MARKING_STATES),
      fc.record({ hasProposal: fc.boolean(), isNotScored: fc.boolean(), hasGrade: fc.boolean() }),
      (state, endedBy, marking, flags) => {
        const said = lmsProgress({ state, endedBy }, marking, flags)
        const isDue =
          state === 'finished' && endedBy !== 'stopped' && marking === 'released' && flags.hasGrade
        expect([said.givesScore, said.gradingProgress === 'FullyGraded']).toEqual([isDue, isDue])
      },
    ),
  )
})
