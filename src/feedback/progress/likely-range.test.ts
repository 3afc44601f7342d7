import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelyRange } from './likely-range.ts'

test('A level on four openings may lie nine tenths to either side', () => {
  expect(likelyRange(3, 4).map((end) => end.toFixed(1))).toEqual(['2.1', '3.9'])
})

test('A likely range holds its level, stays on the scale, and narrows with every opening', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 5, noNaN: true }),
      fc.integer({ min: 1, max: 200 }),
      (level, n) => {
        const [low, high] = likelyRange(level, n)
        const [lower, higher] = likelyRange(level, n + 1)
        expect([1 <= low, low <= level, level <= high, high <= 5]).toEqual([true, true, true, true])
        expect(higher - lower).toBeLessThanOrEqual(high - low)
      },
    ),
  )
})
