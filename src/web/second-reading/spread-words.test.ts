import { expect, test } from 'vitest'
import { spreadWords } from './spread-words.ts'

test.each([
  [0, 3, 3, 'Three readings agreed.'],
  [1, 3, 3, 'Three readings differed by one level; the middle one counts.'],
  [2, 2, 2, 'Two readings differed by two levels; the lower counts.'],
  [0, 2, 3, 'Two readings agreed. One other gave no level.'],
])('A spread of %s over %s of %s readings is told in words', (spread, readings, all, words) => {
  expect(spreadWords({ spread, readings }, all)).toBe(words)
})
