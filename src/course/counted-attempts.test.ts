import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ATTEMPT_ENDS } from './attempt-state.ts'
import { countedAttempts, type GradedAttempt, usesUpAnAttempt } from './counted-attempts.ts'

const attempt = (
  number: number,
  grade: number | null,
  endedBy: GradedAttempt['endedBy'] = 'submitted',
): GradedAttempt => ({ number, grade, endedBy })

const three = [attempt(2, 60), attempt(1, 75), attempt(3, 65)]
const RULES = ['highest', 'average', 'first', 'last'] as const

describe('Counted attempts', () => {
  test('each rule takes its own of three', () => {
    expect(RULES.map((counts) => countedAttempts(three, counts))).toEqual([
      { grade: 75, numbers: [1], waitsFor: [] },
      { grade: 66.66, numbers: [1, 2, 3], waitsFor: [] },
      { grade: 75, numbers: [1], waitsFor: [] },
      { grade: 65, numbers: [3], waitsFor: [] },
    ])
  })

  test('of two equally high ones the earlier counts', () => {
    expect(countedAttempts([attempt(2, 80), attempt(1, 80)], 'highest')).toEqual({
      grade: 80,
      numbers: [1],
      waitsFor: [],
    })
  })

  test('without any attempt there is no grade, by any rule', () => {
    expect(RULES.map((counts) => countedAttempts([], counts))).toEqual(
      Array(4).fill({ grade: null, numbers: [], waitsFor: [] }),
    )
  })

  test('an attempt without a grade is left out of highest and average, and is waited for', () => {
    const attempts = [attempt(1, 40), attempt(2, null)]
    const found = { grade: 40, numbers: [1], waitsFor: [2] }
    expect([countedAttempts(attempts, 'highest'), countedAttempts(attempts, 'average')]).toEqual([
      found,
      found,
    ])
  })

  test('no other attempt takes the place of a first or last one that has no grade', () => {
    expect([
      countedAttempts([attempt(1, null), attempt(2, 90)], 'first'),
      countedAttempts([attempt(1, 90), attempt(2, null)], 'last'),
    ]).toEqual([
      { grade: null, numbers: [], waitsFor: [1] },
      { grade: null, numbers: [], waitsFor: [2] },
    ])
  })

  test('an attempt that runs does not yet take the last one’s place', () => {
    expect(countedAttempts([attempt(1, 90), attempt(2, null, null)], 'last')).toEqual({
      grade: 90,
      numbers: [1],
      waitsFor: [],
    })
  })

  test('what was stopped never counts, what was not submitted only if somebody graded it', () => {
    const attempts = [
      attempt(1, 100, 'stopped'),
      attempt(2, null, 'not-submitted'),
      attempt(3, 50, 'not-submitted'),
      attempt(4, 60, 'time-limit'),
    ]
    expect(RULES.map((counts) => countedAttempts(attempts, counts))).toEqual([
      { grade: 60, numbers: [4], waitsFor: [] },
      { grade: 55, numbers: [3, 4], waitsFor: [] },
      { grade: 50, numbers: [3], waitsFor: [] },
      { grade: 60, numbers: [4], waitsFor: [] },
    ])
  })

  test('only what was stopped uses up no attempt', () => {
    expect([...ATTEMPT_ENDS, null].filter((endedBy) => !usesUpAnAttempt({ endedBy }))).toEqual([
      'stopped',
    ])
  })
})

const attempts = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 20 }),
    grade: fc.option(
      fc.integer({ min: 2000, max: 10_000 }).map((hundredths) => hundredths / 100),
      { nil: null },
    ),
    endedBy: fc.constantFrom(...ATTEMPT_ENDS, null),
  }),
  { selector: ({ number }) => number, maxLength: 8 },
)

describe('Counted attempts, whatever they are', () => {
  test('a missing grade never pulls down: no grade lies below the lowest that counts', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(...RULES), (given, counts) => {
        const { grade, numbers } = countedAttempts(given, counts)
        const made = given.filter(({ number }) => numbers.includes(number))
        const grades = made.map((one) => one.grade).filter((one) => one !== null)
        expect(grades).toHaveLength(numbers.length)
        if (grade === null) expect(numbers).toEqual([])
        else
          expect([grade >= Math.min(...grades), grade <= Math.max(...grades)]).toEqual([true, true])
      }),
    )
  })

  test('the order in which they are given decides nothing', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(...RULES), (given, counts) => {
        expect(countedAttempts(given.toReversed(), counts)).toEqual(countedAttempts(given, counts))
      }),
    )
  })
})
