import { describe, expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { STRESS_KINDS, stressReport } from '../../src/training/stress/stress-report.ts'

/** @source clinical reference H */
const KINDS = 15
const LEAST_CASES = 5

test('All fifteen kinds are tried, each by several cases', () => {
  expect(STRESS_KINDS.map(({ number }) => number)).toEqual(
    Array.from({ length: KINDS }, (_, at) => at + 1),
  )
  expect(STRESS_KINDS.filter(({ cases }) => cases.length < LEAST_CASES)).toEqual([])
})

test('No case is tried twice', () => {
  for (const { cases } of STRESS_KINDS) {
    const titles = cases.map(({ title }) => title)
    expect(titles).toEqual([...new Set(titles)])
  }
})

describe.each(STRESS_KINDS)('$number. $name', ({ cases }) => {
  test.each(cases.map(({ title, fault }) => [title, fault] as const))('%s', (_, fault) => {
    expect(fault(code)).toBe(null)
  })
})

describe('The suite catches', () => {
  const failing = (observer: typeof code) =>
    stressReport(observer)
      .filter(({ failures }) => failures.length > 0)
      .map(({ number }) => number)

  test('an observer that reads nothing, wherever something has to be read', () => {
    expect(failing(() => ({ kind: 'other', segments: [] }))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15,
    ])
  })

  test('an observer that breaks, everywhere', () => {
    const broken = stressReport(() => {
      throw new Error('broken')
    })
    expect(broken.map(({ passed }) => passed)).toEqual(STRESS_KINDS.map(() => 0))
  })
})
