import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { attemptOf } from './gradebook.fixture.ts'
import { type GradebookExercise, gradebook } from './gradebook.ts'
import {
  EMPTY_CELL,
  type GradebookAttempt,
  type GradingRule,
  gradebookCell,
} from './gradebook-cell.ts'
import { anyMark, markOf } from './mark.fixture.ts'
import { MARKING_STATES } from './marking-state.ts'

const HIGHEST: GradingRule = { skills: [...SKILLS], counts: 'highest' }
const INTAKE = { id: 'intake', ...HIGHEST }
const ENDING = { id: 'ending', ...HIGHEST, skills: ['boundaries'] } satisfies GradebookExercise

test('a cell counts the attempts that count, and tells apart what the student may know', () => {
  const first = attemptOf({ mark: markOf(3, 3, 3, 3) })
  const second = attemptOf({
    id: 'a2',
    number: 2,
    markingState: 'in-review',
    flags: ['critical-event'],
  })
  expect(gradebookCell([second, first], HIGHEST)).toEqual({
    attempts: [
      { attempt: first, grade: { status: 'graded', grade: 60 } },
      { attempt: second, grade: { status: 'graded', grade: 80 } },
    ],
    counted: { grade: 80, numbers: [2], waitsFor: [] },
    released: { grade: 60, numbers: [1], waitsFor: [2] },
    markingState: 'in-review',
    flags: ['critical-event'],
  })
})

test('a session stopped for the student’s own sake has no grade and nothing to mark', () => {
  const stopped = attemptOf({ endedBy: 'stopped', markingState: 'not-marked' })
  expect(gradebookCell([stopped], HIGHEST)).toEqual({
    ...EMPTY_CELL,
    attempts: [{ attempt: stopped, grade: { status: 'no-grade', reason: 'no-final-mark' } }],
  })
})

test('a course is every student against every exercise, with the middle and the spread of each column', () => {
  const attempts = [
    attemptOf(),
    attemptOf({ id: 'a2', memberId: 'kim', mark: markOf(5, 5, 'not-assessed', 5) }),
    attemptOf({ id: 'a3', memberId: 'ali', mark: markOf(2, 3, 'needs-a-person', null) }),
    attemptOf({ id: 'a4', memberId: 'gone' }),
    attemptOf({ id: 'a5', memberId: 'kim', exerciseId: 'ending', mark: markOf(1, 1, 2, 1) }),
  ]
  const book = gradebook(['sam', 'kim', 'ali', 'new'], [INTAKE, ENDING], attempts)
  expect(
    book.rows.map(({ memberId, cells }) => [
      memberId,
      ...cells.map(({ counted }) => counted.grade),
    ]),
  ).toEqual([
    ['sam', 80, null],
    ['kim', 100, 40],
    ['ali', null, null],
    ['new', null, null],
  ])
  const none = { notAssessed: 0, needsAPerson: 0, notLookedAt: 0 }
  expect(book.columns).toEqual([
    {
      exerciseId: 'intake',
      grades: { n: 2, mean: 90, median: 90 },
      levels: [
        { skill: 'empathy', levels: { 1: 0, 2: 1, 3: 0, 4: 1, 5: 1 }, ...none },
        { skill: 'active-listening', levels: { 1: 0, 2: 0, 3: 1, 4: 1, 5: 1 }, ...none },
        {
          skill: 'boundaries',
          levels: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 },
          notAssessed: 1,
          needsAPerson: 1,
          notLookedAt: 0,
        },
        {
          skill: 'resistance',
          levels: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 },
          ...none,
          notLookedAt: 1,
        },
      ],
    },
    {
      exerciseId: 'ending',
      grades: { n: 1, mean: 40, median: 40 },
      levels: [{ skill: 'boundaries', levels: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 }, ...none }],
    },
  ])
})

test('a student knows no grade before a mark is released', () => {
  const anyAttempt: fc.Arbitrary<GradebookAttempt> = fc
    .record({ mark: anyMark, markingState: fc.constantFrom(...MARKING_STATES) })
    .map((changes) => attemptOf(changes))
  const anyCounts = fc.constantFrom('highest', 'average', 'first', 'last')
  fc.assert(
    fc.property(fc.array(anyAttempt, { maxLength: 5 }), anyCounts, (drawn, counts) => {
      const attempts = drawn.map((attempt, index) => ({ ...attempt, number: index + 1 }))
      const { released } = gradebookCell(attempts, { skills: [...SKILLS], counts })
      const states = released.numbers.map((number) => attempts[number - 1]?.markingState)
      expect(states.filter((state) => state !== 'released')).toEqual([])
    }),
  )
})
