import { expect, test } from 'vitest'
import { HOSTILE_FILES, LONG_FILE, REAL_FILE } from '#scenario/hostile-file.fixture.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'

/**
 * Reading the largest file that an author has written takes about 60 ms, so this many times as long is about a
 * second. Both are timed in one run, because machines are noisy; `npm run bench` prints the milliseconds.
 */
const TIMES_A_REAL_FILE = 20

function millisecondsToRead(text: string): number {
  const bytes = new TextEncoder().encode(text)
  const started = performance.now()
  parseScenarioBytes(bytes, 'f')
  return performance.now() - started
}

const real = Math.min(...Array.from({ length: 5 }, () => millisecondsToRead(REAL_FILE)))

test.each(Object.entries(HOSTILE_FILES))(
  'A hostile file takes no longer than twenty real ones: %s',
  (_, text) => {
    const fastest = Math.min(millisecondsToRead(text), millisecondsToRead(text))
    expect(fastest / real).toBeLessThan(TIMES_A_REAL_FILE)
  },
)

/**
 * Three times the lines, with more on each, and some room for noise. What grows with the square of the lines would take
 * nine times as long or more.
 */
const TIMES_FOR_THRICE_THE_LINES = 7

test('Five thousand lines take no longer than their number says', () => {
  const fastest = Math.min(...Array.from({ length: 5 }, () => millisecondsToRead(LONG_FILE)))
  expect(fastest / real).toBeLessThan(TIMES_FOR_THRICE_THE_LINES)
})
