import { expect, test } from 'vitest'
import { markOf } from './mark.fixture.ts'
import { type MarkingSituation, markingFacts } from './marking-facts.ts'

const WHOLE = markOf(4, 3, null, null)
const SITUATION: MarkingSituation = {
  attempt: { state: 'finished', endedBy: 'submitted' },
  skills: ['empathy', 'active-listening'],
  ownMark: WHOLE,
  finalMark: WHOLE,
  isSecondMarkerNeeded: false,
  marks: [WHOLE],
  hasOpenContest: false,
}
const SETTLED = {
  isMarkable: true,
  isMarkWhole: true,
  hasFinalMark: true,
  needsAPerson: false,
  isSecondMarkMissing: false,
  hasOpenContest: false,
}

const factsWith = (changes: Partial<MarkingSituation>) => markingFacts({ ...SITUATION, ...changes })

test('a mark is whole when every skill that counts was looked at, and the others do not matter', () => {
  expect([
    factsWith({}),
    factsWith({ ownMark: null }),
    factsWith({ ownMark: markOf(4, null, 3, 3) }),
    factsWith({ ownMark: markOf('not-assessed', 'needs-a-person', null, null) }),
  ]).toEqual([
    SETTLED,
    { ...SETTLED, isMarkWhole: false },
    { ...SETTLED, isMarkWhole: false },
    SETTLED,
  ])
})

test('the mark that stands has to be there and whole; what it leaves to a person is told', () => {
  expect([
    factsWith({ finalMark: null }),
    factsWith({ finalMark: markOf(4, null, null, null) }),
    factsWith({ finalMark: markOf(4, 'needs-a-person', null, null) }),
    factsWith({ finalMark: markOf(4, 3, 'needs-a-person', null) }),
  ]).toEqual([
    { ...SETTLED, hasFinalMark: false },
    { ...SETTLED, hasFinalMark: false },
    { ...SETTLED, needsAPerson: true },
    SETTLED,
  ])
})

test('a second marker is missing until two people have whole marks', () => {
  const missing = { ...SETTLED, isSecondMarkMissing: true }
  const isSecondMarkerNeeded = true
  expect([
    factsWith({ isSecondMarkerNeeded }),
    factsWith({ isSecondMarkerNeeded, marks: [WHOLE, markOf(4, null, null, null)] }),
    factsWith({ isSecondMarkerNeeded, marks: [WHOLE, markOf(1, 2, null, null)] }),
  ]).toEqual([missing, missing, SETTLED])
})

test('an attempt that was stopped is not to be marked', () => {
  const attempt = { state: 'finished', endedBy: 'stopped' } as const
  expect(factsWith({ attempt, hasOpenContest: true })).toEqual({
    ...SETTLED,
    isMarkable: false,
    hasOpenContest: true,
  })
})
