import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubleMarkingSample, type SampledAttempt } from './double-marking-sample.ts'

const attempts = (n: number, isFlagged = false): readonly SampledAttempt[] =>
  Array.from({ length: n }, (_, index) => ({
    id: `${isFlagged ? 'f' : 'a'}${index}`,
    isFlagged,
    isDrawn: false,
  }))

test('one in ten is drawn, at least one from five on, none below', () => {
  const sizes = [0, 4, 5, 10, 11, 20, 25, 300].map(
    (n) => doubleMarkingSample(attempts(n), 'seed').length,
  )
  expect(sizes).toEqual([0, 0, 1, 1, 2, 2, 3, 30])
})

test('what a person looks at anyway is neither drawn nor counted', () => {
  const drawn = doubleMarkingSample([...attempts(5), ...attempts(40, true)], 'seed')
  expect([drawn.length, drawn.filter((id) => id.startsWith('f'))]).toEqual([1, []])
})

test('another seed draws others', () => {
  const one = doubleMarkingSample(attempts(300), 'one')
  const other = doubleMarkingSample(attempts(300), 'other')
  expect(one.filter((id) => other.includes(id)).length).toBeLessThan(10)
})

test('the draw does not depend on the order of attempts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.string(), (n, seed) => {
      const all = attempts(n)
      expect(doubleMarkingSample(all.toReversed(), seed)).toEqual(doubleMarkingSample(all, seed))
    }),
  )
})

test('what was drawn stays drawn when others come or it is flagged later, and the share is kept', () => {
  const size = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(size, size, fc.nat(), (before, after, flagged) => {
      const early = doubleMarkingSample(attempts(before), 'seed')
      const all = attempts(before + after).map((attempt, index) => ({
        ...attempt,
        isDrawn: early.includes(attempt.id),
        isFlagged: index === flagged % (before + after),
      }))
      const late = doubleMarkingSample(all, 'seed')
      const unflagged = all.filter(({ isFlagged }) => !isFlagged)
      const drawnUnflagged = unflagged.filter(({ id }) => late.includes(id))
      expect([
        early.filter((id) => !late.includes(id)),
        unflagged.length < 5 || drawnUnflagged.length >= unflagged.length / 10,
      ]).toEqual([[], true])
    }),
  )
})

test('every attempt has about the same chance over many seeds', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 1000; seed++)
    for (const id of doubleMarkingSample(attempts(20), `${seed}`))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  const off = [...counts.values()].filter((count) => count < 60 || count > 140)
  expect([counts.size, off]).toEqual([20, []])
})
