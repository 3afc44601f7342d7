import { describe, expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import type { StressCase } from '#training/stress/stress-case.ts'
import { STRESS_KINDS, stressReport } from '#training/stress/stress-report.ts'
import { KNOWN_FAILURES } from './known-failures.ts'

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

const isKnown = (kind: number, title: string): boolean =>
  KNOWN_FAILURES.some((known) => known.kind === kind && known.title === title)

/** Each case as a row of a table; its first part is the title of its test. */
const rows = (cases: readonly StressCase[]) =>
  cases.map(({ title, fault }) => [title, fault] as const)

describe.each(STRESS_KINDS)('$number: $name', ({ number, cases }) => {
  test.each(rows(cases.filter(({ title }) => !isKnown(number, title))))('%s', (_, fault) => {
    expect(fault(code)).toBe(null)
  })

  test.fails.each(rows(cases.filter(({ title }) => isKnown(number, title))))('%s', (_, fault) => {
    expect(fault(code)).toBe(null)
  })
})

test('Every failure that is known is a case, named once', () => {
  const cases = STRESS_KINDS.flatMap(({ number, cases }) =>
    cases.map(({ title }) => `${number} ${title}`),
  )
  const known = KNOWN_FAILURES.map(({ kind, title }) => `${kind} ${title}`)
  expect(known.filter((each, at) => !cases.includes(each) || known.indexOf(each) < at)).toEqual([])
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
