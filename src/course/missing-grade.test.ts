import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { attemptOf } from './gradebook.fixture.ts'
import { type GradebookAttempt, gradebookCell } from './gradebook-cell.ts'
import { markOf } from './mark.fixture.ts'
import { type MissingGrade, missingGrade } from './missing-grade.ts'

const RUNNING = { state: 'in-progress', endedBy: null, mark: null } as const
const STOPPED = { endedBy: 'stopped', mark: null } as const
const ABANDONED = { state: 'abandoned', endedBy: 'not-submitted', mark: null } as const

const missing = (hasOptedOut: boolean, ...attempts: readonly Partial<GradebookAttempt>[]) =>
  missingGrade(
    gradebookCell(
      attempts.map((changes, index) => attemptOf({ number: index + 1, ...changes })),
      { skills: [...SKILLS], counts: 'highest' },
    ),
    hasOptedOut,
  )

test.each<[string, readonly Partial<GradebookAttempt>[], MissingGrade | null]>([
  ['nothing', [], 'not-started'],
  ['a talk that runs', [RUNNING], 'running'],
  ['a talk that was stopped', [STOPPED], 'nothing-to-mark'],
  ['a talk never submitted', [ABANDONED], 'not-submitted'],
  ['a talk nobody has marked', [{ mark: null }], 'not-marked'],
  ['a mark with a skill left open', [{ mark: markOf(4, 4, 4, null) }], 'partly-marked'],
  ['a skill left for a person', [{ mark: markOf(4, 4, 4, 'needs-a-person') }], 'needs-a-person'],
  [
    'nothing that could be assessed',
    [{ mark: markOf('not-assessed', 'not-assessed', 'not-assessed', 'not-assessed') }],
    'nothing-assessed',
  ],
  ['an unmarked talk and one that was stopped after it', [{ mark: null }, STOPPED], 'not-marked'],
  ['a stopped talk and one that runs', [STOPPED, RUNNING], 'running'],
  ['a grade and a talk still to be marked', [{}, { mark: null }], null],
])('%s says why there is no grade', (_, attempts, reason) => {
  expect(missing(false, ...attempts)).toBe(reason)
})

test('who would rather not sit it is no one who has not begun', () => {
  expect([missing(true), missing(true, STOPPED), missing(true, { mark: null })]).toEqual([
    'opted-out',
    'opted-out',
    'not-marked',
  ])
})
