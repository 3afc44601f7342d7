import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SKILLS } from '#scenario/skill.ts'
import { markerAgreement } from './agreement.ts'
import { anyMark, markOf } from './mark.fixture.ts'

const NOTHING = {
  n: 0,
  kappa: null,
  interval: null,
  exact: null,
  withinOne: null,
  meanDifference: null,
  alikeWithoutLevel: 0,
  otherwiseWithoutLevel: 0,
}

test('agreement is told per skill, over the pairs in which both gave a level', () => {
  const attempts = [
    { first: markOf(1, 4, 'not-assessed', 3), second: markOf(1, 4, 'not-assessed', null) },
    { first: markOf(2, 4, 'not-assessed', 3), second: markOf(2, 4, 2, null) },
    { first: markOf(3, 4, 'needs-a-person', 3), second: markOf(3, 4, 'not-assessed', null) },
    { first: markOf(4, 4, 3, 3), second: markOf(5, 4, 5, null) },
  ]
  expect(markerAgreement(attempts, SKILLS)).toEqual([
    {
      ...NOTHING,
      skill: 'empathy',
      n: 4,
      kappa: 1 - 4 / 56,
      exact: 0.75,
      withinOne: 1,
      meanDifference: -0.25,
    },
    { ...NOTHING, skill: 'active-listening', n: 4, exact: 1, withinOne: 1, meanDifference: 0 },
    {
      ...NOTHING,
      skill: 'boundaries',
      n: 1,
      exact: 0,
      withinOne: 0,
      meanDifference: -2,
      alikeWithoutLevel: 1,
      otherwiseWithoutLevel: 2,
    },
    { ...NOTHING, skill: 'resistance' },
  ])
})

test('no attempts say nothing', () => {
  expect(markerAgreement([], ['empathy'])).toEqual([{ ...NOTHING, skill: 'empathy' }])
})

test('every pair that both looked at is counted once, and shares stay shares', () => {
  const anyAttempt = fc.record({ first: anyMark, second: anyMark })
  fc.assert(
    fc.property(fc.array(anyAttempt, { maxLength: 9 }), (attempts) => {
      for (const told of markerAgreement(attempts, SKILLS)) {
        const both = attempts.filter(
          ({ first, second }) =>
            first.levels[told.skill] !== undefined && second.levels[told.skill] !== undefined,
        )
        expect([
          told.n + told.alikeWithoutLevel + told.otherwiseWithoutLevel,
          (told.exact ?? 0) <= (told.withinOne ?? 0),
        ]).toEqual([both.length, true])
      }
    }),
  )
})
