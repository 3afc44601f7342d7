import { expect, test } from 'vitest'
import { gradeSummary } from './grade-summary.ts'

test('the middle of a column is taken over those who have a grade', () => {
  expect([
    gradeSummary([]),
    gradeSummary([null, null]),
    gradeSummary([80, null, 20, 65]),
    gradeSummary([100, 20, 60, 70]),
  ]).toEqual([
    { n: 0, mean: null, median: null },
    { n: 0, mean: null, median: null },
    { n: 3, mean: 55, median: 65 },
    { n: 4, mean: 62.5, median: 65 },
  ])
})
