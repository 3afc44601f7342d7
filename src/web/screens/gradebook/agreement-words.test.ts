import { expect, test } from 'vitest'
import { type Agreement, agreementWords } from './agreement-words.ts'

const AGREEMENT: Agreement = {
  skill: 'empathy',
  n: 14,
  kappa: 0.62,
  interval: { low: 0.31, high: 0.84 },
  exact: 0.5,
  withinOne: 1,
  meanDifference: 0,
  alikeWithoutLevel: 0,
  otherwiseWithoutLevel: 0,
}

test.each<[Partial<Agreement>, string]>([
  [{}, 'κ 0.62 over 14 attempts; people agree well (95 % between 0.31 and 0.84).'],
  [{ kappa: 0.9 }, 'κ 0.90 over 14 attempts; people agree very well (95 % between 0.31 and 0.84).'],
  [{ kappa: -0.1 }, 'κ −0.10 over 14 attempts; people hardly agree (95 % between 0.31 and 0.84).'],
  [{ n: 4, interval: null }, 'κ 0.62 over 4 attempts; too few to say how well people agree.'],
  [
    { n: 1, kappa: null, exact: 1 },
    'The same level in 1 of 1 attempt; too alike or too few for κ.',
  ],
  [{ n: 0, kappa: null, exact: null }, 'No attempt has a level from two people.'],
])('%j', (changes, words) => {
  expect(agreementWords({ ...AGREEMENT, ...changes })).toBe(words)
})
