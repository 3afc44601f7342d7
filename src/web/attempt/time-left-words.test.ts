import { expect, test } from 'vitest'
import { timeLeftWords } from './time-left-words.ts'

const MINUTE_MS = 60_000

test.each([
  [1, '1 min'],
  [MINUTE_MS + 1, '2 min'],
  [59 * MINUTE_MS, '59 min'],
  [60 * MINUTE_MS, '1 h'],
  [125 * MINUTE_MS, '2 h 5 min'],
  [24 * 60 * MINUTE_MS, '1 day'],
  [71 * 60 * MINUTE_MS, '2 days'],
])('%i ms are left as "%s"', (ms, words) => {
  expect(timeLeftWords(ms)).toBe(words)
})
