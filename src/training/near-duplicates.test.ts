import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEWEST_WORDS, NEAR_AT_LEAST, nearDuplicates, plainWords } from './near-duplicates.ts'

describe('Near-duplicates', () => {
  test('are texts with nearly all words in common, however they are written', () => {
    expect(
      nearDuplicates([
        'You don’t know who to tell about this.',
        'What was that like for you then?',
        'you dont know who to tell about THIS, though',
      ]),
    ).toEqual([{ first: 0, second: 2, share: 8 / 9 }])
  })

  test('are not short texts, which any talk repeats', () => {
    expect(nearDuplicates(['What was that like, then?', 'What was that like, then?'])).toEqual([])
  })

  test('are all found that a look at every pair finds', () => {
    const text = fc
      .array(fc.constantFrom(...'abcdefghij'), { minLength: 4, maxLength: 12 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 25 }), (texts) => {
        const found = nearDuplicates(texts).map(({ first, second }) => `${first} ${second}`)
        expect(found.sort()).toEqual([...everyPair(texts)].sort())
      }),
    )
  })
})

function* everyPair(texts: readonly string[]) {
  for (const [second, b] of texts.entries())
    for (const [first, a] of texts.slice(0, second).entries()) {
      const [left, right] = [plainWords(a), plainWords(b)]
      if (left.length < FEWEST_WORDS || right.length < FEWEST_WORDS) continue
      const either = new Set([...left, ...right]).size
      const both = new Set(left.filter((word) => right.includes(word))).size
      if (both / either >= NEAR_AT_LEAST) yield `${first} ${second}`
    }
}
