import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RatedPair, weightedKappa } from './weighted-kappa.ts'

const zip = (one: readonly number[], other: readonly number[]): readonly RatedPair[] =>
  one.map((rating, index) => [rating, other[index] ?? Number.NaN])

/** The definition, with tables: 1 less the weighted share seen over the weighted share expected. */
function kappaByTables(pairs: readonly RatedPair[]): number | null {
  const steps = [1, 2, 3, 4, 5]
  const share = (test: (pair: RatedPair) => boolean) => pairs.filter(test).length / pairs.length
  let seen = 0
  let expected = 0
  for (const i of steps)
    for (const j of steps) {
      const weight = (i - j) ** 2 / 16
      seen += weight * share(([a, b]) => a === i && b === j)
      expected += weight * share(([a]) => a === i) * share(([, b]) => b === j)
    }
  return expected === 0 ? null : 1 - seen / expected
}

const anyLevel = fc.integer({ min: 1, max: 5 })
const anyPairs = fc.array(fc.tuple(anyLevel, anyLevel), { minLength: 2, maxLength: 40 })

test('worked by hand: four pairs, one a level apart', () => {
  // seen: 1/4; expected: all 16 pairings of {1,2,3,4} with {1,2,3,5}, squares 21 + 11 + 9 + 15 = 56: 56/16
  expect(weightedKappa(zip([1, 2, 3, 4], [1, 2, 3, 5]))).toBeCloseTo(1 - 4 / 56, 12)
})

test('perfect agreement is 1, perfect opposition −1', () => {
  expect([weightedKappa(zip([1, 3, 5], [1, 3, 5])), weightedKappa(zip([1, 5], [5, 1]))]).toEqual([
    1, -1,
  ])
})

test('one rater who only ever gives one level agrees no better than chance', () => {
  expect(weightedKappa(zip([3, 3, 3, 3], [1, 2, 4, 5]))).toBe(0)
})

test('a published example: twenty people rated twice for anxiety, 0.297', () => {
  // ratings and value as in the documentation of kappa2 with squared weights, R package irr
  const one = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3]
  const other = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
  expect(weightedKappa(zip(one, other))).toBeCloseTo(0.297, 3)
})

test('nothing is said of fewer than two pairs, nor where nobody ever varied', () => {
  expect([
    weightedKappa([]),
    weightedKappa([[2, 4]]),
    weightedKappa(zip([4, 4, 4], [4, 4, 4])),
  ]).toEqual([null, null, null])
})

test('it is what the tables of the definition give', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const [ours, theirs] = [weightedKappa(pairs), kappaByTables(pairs)]
      if (ours === null || theirs === null) expect(ours).toBe(theirs)
      else expect(ours).toBeCloseTo(theirs, 9)
    }),
  )
})

test('it lies between −1 and 1, and neither the order of pairs nor of raters matters', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const kappa = weightedKappa(pairs)
      const turned = pairs.map(([a, b]) => [b, a] as const).reverse()
      expect([kappa === null || (kappa >= -1 && kappa <= 1), weightedKappa(turned)]).toEqual([
        true,
        kappa,
      ])
    }),
  )
})
