import { expect, test } from 'vitest'
import { draw, seedFrom } from '#lib/prng.ts'
import { kappaInterval } from './kappa-interval.ts'
import { type RatedPair, weightedKappa } from './weighted-kappa.ts'

/** Two raters of whom the other follows the one, up to one level off. */
function pairsOf(n: number): readonly RatedPair[] {
  let state = seedFrom('pairs')
  const next = (below: number): number => {
    const drawn = draw(state)
    state = drawn.state
    return Math.floor(drawn.value * below)
  }
  return Array.from({ length: n }, () => {
    const one = 1 + next(5)
    return [one, Math.min(5, Math.max(1, one + next(3) - 1))]
  })
}

test('an interval holds the value, is the same twice and narrows with more pairs', () => {
  const widths = [20, 80, 320].map((n) => {
    const pairs = pairsOf(n)
    const interval = kappaInterval(pairs, 7)
    const kappa = weightedKappa(pairs)
    expect(kappaInterval(pairs, 7)).toEqual(interval)
    if (interval === null || kappa === null) throw new Error('an interval was expected')
    expect([interval.low < kappa, kappa < interval.high]).toEqual([true, true])
    return interval.high - interval.low
  })
  expect(widths).toEqual(widths.toSorted((a, b) => b - a))
})

test('no interval is given for fewer than ten pairs, nor where nobody varied', () => {
  expect([
    kappaInterval(pairsOf(9), 7),
    kappaInterval(
      Array.from({ length: 20 }, () => [4, 4]),
      7,
    ),
  ]).toEqual([null, null])
})
