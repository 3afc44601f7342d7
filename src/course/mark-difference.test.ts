import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { anyMark, markOf, notAssessed, scored } from './mark.fixture.ts'
import { markDifference, verdictDifference } from './mark-difference.ts'

const level = (value: number) => ({ status: 'level', level: value })

test('two marks differ by levels where both gave one, and in kind where not', () => {
  expect(markDifference(markOf(4, 2, 3, 'not-assessed'), markOf(4, 4, null, 3), SKILLS)).toEqual([
    {
      skill: 'empathy',
      own: level(4),
      other: level(4),
      apart: 0,
      isSame: true,
      isAboveCap: false,
      isReasonNeeded: false,
    },
    {
      skill: 'active-listening',
      own: level(2),
      other: level(4),
      apart: -2,
      isSame: false,
      isAboveCap: false,
      isReasonNeeded: true,
    },
    {
      skill: 'boundaries',
      own: level(3),
      other: { status: 'not-looked-at' },
      apart: null,
      isSame: false,
      isAboveCap: false,
      isReasonNeeded: false,
    },
    {
      skill: 'resistance',
      own: { status: 'not-assessed' },
      other: level(3),
      apart: null,
      isSame: false,
      isAboveCap: false,
      isReasonNeeded: false,
    },
  ])
})

test('the observer’s word counts in whole levels, and a level above a critical event’s cap asks for a reason', () => {
  const capped = {
    ...scored('boundaries', 2, 2),
    criticalEvents: [
      { event: 'a sign of risk', index: 6, quote: 'no point', cap: 2, repaired: false },
    ],
  }
  const verdicts = [scored('empathy', 3, 3.4), notAssessed('active-listening'), capped]
  const differences = verdictDifference(markOf(4, 3, 3, 3), verdicts, SKILLS)
  expect(
    differences.map(({ skill, other, apart, isAboveCap, isReasonNeeded }) => [
      skill,
      other,
      apart,
      isAboveCap,
      isReasonNeeded,
    ]),
  ).toEqual([
    ['empathy', level(3), 1, false, false],
    ['active-listening', { status: 'not-assessed' }, null, false, false],
    ['boundaries', level(2), 1, true, true],
    ['resistance', { status: 'not-looked-at' }, null, false, false],
  ])
  const [atTheCap] = verdictDifference(markOf(3, 3, 2, 3), verdicts, ['boundaries'])
  expect([atTheCap?.isAboveCap, atTheCap?.isReasonNeeded]).toEqual([false, false])
})

test('a mark is the same as itself, and a difference is the same size from both sides', () => {
  fc.assert(
    fc.property(anyMark, anyMark, (one, other) => {
      const there = markDifference(one, other, SKILLS)
      const back = markDifference(other, one, SKILLS)
      expect([
        markDifference(one, one, SKILLS).every(({ isSame }) => isSame),
        there.map(({ apart, isSame }) => [apart === null ? null : 0 - apart, isSame]),
      ]).toEqual([true, back.map(({ apart, isSame }) => [apart, isSame])])
    }),
  )
})
