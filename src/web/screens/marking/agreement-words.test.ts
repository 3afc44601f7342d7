import { expect, test } from 'vitest'
import type { SkillAgreement } from './agreement-section.tsx'
import { agreementWords } from './agreement-words.ts'

const agreement = (more: Partial<SkillAgreement>): SkillAgreement => ({
  skill: 'empathy',
  n: 20,
  kappa: 0.72,
  interval: { low: 0.5, high: 0.9 },
  exact: 0.6,
  withinOne: 0.95,
  meanDifference: 0.1,
  alikeWithoutLevel: 0,
  otherwiseWithoutLevel: 0,
  ...more,
})

const NOTHING = { kappa: null, interval: null, exact: null, withinOne: null, meanDifference: null }

test.each<[string, Partial<SkillAgreement>, string]>([
  [
    'a kappa that says something',
    {},
    'close agreement (kappa 0.72). 60 % on the same level, 95 % within one, of 20 pairs.',
  ],
  [
    'a drift',
    { kappa: -0.1, meanDifference: -0.8 },
    'hardly any agreement (kappa −0.10). 60 % on the same level, 95 % within one, of 20 pairs. The first lies 0.80 levels lower on average.',
  ],
  [
    'few pairs',
    { n: 1, exact: 1, withinOne: 1, kappa: 1 },
    'too few to say. 100 % on the same level, 100 % within one, of one pair.',
  ],
  [
    'levels that are all the same',
    { kappa: null },
    '60 % on the same level, 95 % within one, of 20 pairs; all on one level, so that chance cannot be told apart.',
  ],
  ['nothing', { n: 0, ...NOTHING }, 'no pair of levels yet.'],
])('agreement is said in words: %s', (_, more, words) => {
  expect(agreementWords(agreement(more))).toBe(words)
})
