import { expect, test } from 'vitest'
import { gradesInWords, gradeWords } from './grade-words.ts'

test.each([
  [80, '80.00'],
  [86.66, '86.66'],
  [71.666666, '71.66'],
  [99.999, '99.99'],
  [0.29 * 100, '29.00'],
  [100, '100.00'],
])('%s is written %s', (grade, words) => {
  expect(gradeWords(grade)).toBe(words)
})

test('a column without grades has no numbers', () => {
  expect([
    gradesInWords({ n: 0, mean: null, median: null }),
    gradesInWords({ n: 1, mean: 80, median: 80 }),
    gradesInWords({ n: 3, mean: 200 / 3, median: 70 }),
  ]).toEqual([
    'No grade yet.',
    '1 grade: mean 80.00, median 80.00.',
    '3 grades: mean 66.66, median 70.00.',
  ])
})
