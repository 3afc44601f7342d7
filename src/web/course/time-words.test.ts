import { expect, test } from 'vitest'
import { durationWords } from './duration-words.ts'
import { whenWords } from './when-words.ts'

const NOW = Date.UTC(2026, 8, 1)

test.each([
  [Date.UTC(2026, 10, 3, 14), 'Europe/Dublin', 'Tue 3 Nov, 14:00 (Dublin)'],
  [Date.UTC(2026, 10, 4, 0, 5), 'America/New_York', 'Tue 3 Nov, 19:05 (New York)'],
  [Date.UTC(2027, 0, 1), 'UTC', 'Fri 1 Jan 2027, 00:00 (UTC)'],
])('a moment in words: %s in %s is %s', (at, zone, words) => {
  expect(whenWords(at, zone, NOW)).toBe(words)
})

test.each([
  [0, 'less than a minute'],
  [59_999, 'less than a minute'],
  [60_000, '1 min'],
  [3_600_000, '1 h'],
  [3_900_000, '1 h 5 min'],
  [47 * 3_600_000, '47 h'],
  [48 * 3_600_000, '2 days'],
  [119 * 3_600_000 + 59 * 60_000, '4 days 23 h'],
])('%s ms are %s', (ms, words) => {
  expect(durationWords(ms)).toBe(words)
})
