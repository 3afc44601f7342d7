import { describe, expect, test } from 'vitest'
import { areaUnderCurve } from './area-under-curve.ts'
import { calibrationError } from './calibration-error.ts'
import { agreementOf, confusionOf, summed } from './confusion.ts'
import { intervalOf } from './interval.ts'
import { labelScore } from './label-score.ts'

describe('Agreement of two readers', () => {
  // 20 + 5 / 10 + 15: alike in 35 of 50, by chance in half of them
  const confusion = {
    labels: ['yes', 'no'],
    counts: [
      [20, 5],
      [10, 15],
    ],
  } as const

  test('is what is alike beyond chance', () => {
    const { n, accuracy, kappa, macroF1 } = agreementOf(confusion)
    expect([n, accuracy]).toEqual([50, 0.7])
    expect(kappa).toBeCloseTo(0.4, 10)
    expect(macroF1).toBeCloseTo((40 / 55 + 30 / 45) / 2, 10)
  })

  test('leaves out of the mean F1 what should never have been read', () => {
    const { macroF1 } = agreementOf({
      labels: ['a', 'b'],
      counts: [
        [3, 1],
        [0, 0],
      ],
    })
    expect(macroF1).toBeCloseTo(6 / 7, 10)
  })

  test('is whole where both read the same of everything', () => {
    expect(
      agreementOf({
        labels: ['a', 'b'],
        counts: [
          [4, 0],
          [0, 0],
        ],
      }).kappa,
    ).toBe(1)
  })

  test('counts pairs by row and column, and adds up', () => {
    const one = confusionOf(
      ['a', 'b'],
      [
        ['a', 'b'],
        ['b', 'b'],
        ['a', 'b'],
      ],
    )
    expect(summed([one, one]).counts).toEqual([
      [0, 4],
      [0, 2],
    ])
  })

  test('refuses a label that nobody named', () => {
    expect(() => confusionOf<string>(['a'], [['a', 'b']])).toThrow('not among the labels')
  })
})

test('A label is scored by what was given, what was right, and what is beyond chance', () => {
  const decisions = [
    ...Array.from({ length: 6 }, () => ({ isRight: true, isGiven: true })),
    ...Array.from({ length: 2 }, () => ({ isRight: true, isGiven: false })),
    ...Array.from({ length: 4 }, () => ({ isRight: false, isGiven: true })),
    ...Array.from({ length: 8 }, () => ({ isRight: false, isGiven: false })),
  ]
  // alike 14 of 20; by chance 0.4 × 0.5 + 0.6 × 0.5
  const { kappa, ...score } = labelScore(decisions)
  expect(score).toEqual({ n: 20, agreed: 8, given: 10, precision: 0.6, recall: 0.75, f1: 12 / 18 })
  expect(kappa).toBeCloseTo(0.4, 10)
})

test('A label that is never given has no precision, rather than a precision of 0', () => {
  const score = labelScore([{ isRight: true, isGiven: false }])
  expect([score.precision, score.recall, score.f1]).toEqual([null, 0, 0])
})

test('Calibration error weighs how far sureness and truth lie apart by the size of the bin', () => {
  const claims = [
    { confidence: 0.95, isRight: true },
    { confidence: 0.95, isRight: false },
    { confidence: 1, isRight: true },
    { confidence: 0.25, isRight: false },
  ]
  const { expected, n, bins } = calibrationError(claims)
  expect([n, bins.map(({ from, n: size }) => [from, size])]).toEqual([
    4,
    [
      [0.2, 1],
      [0.9, 3],
    ],
  ])
  // 3/4 × |2.9/3 − 2/3| + 1/4 × 0.25
  expect(expected).toBeCloseTo(0.75 * (0.9 / 3) + 0.0625, 10)
})

test('The area under the curve counts wins, and ties by half', () => {
  expect(areaUnderCurve([3, 2], [1, 2])).toBe(0.875)
  expect(areaUnderCurve([], [1])).toBe(null)
})

describe('An interval by redrawing', () => {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

  test('is nothing wide where all units are alike', () => {
    expect(intervalOf([2, 2, 2], mean)).toEqual({ low: 2, high: 2 })
  })

  test('is the same every time, and about two standard errors to each side', () => {
    const units = Array.from({ length: 100 }, (_, at) => at % 2)
    const { low, high } = intervalOf(units, mean)
    expect(intervalOf(units, mean)).toEqual({ low, high })
    expect(
      [low, high].map((end) => Math.abs(end - 0.5) > 0.07 && Math.abs(end - 0.5) < 0.13),
    ).toEqual([true, true])
  })
})
