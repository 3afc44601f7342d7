import { describe, expect, test } from 'vitest'
import { codeScores, macroF1, microF1 } from './held-to.ts'

const THOUGHTS = [
  { labels: ['SR', 'RF'], given: ['SR'] },
  { labels: ['CQ+stk'], given: ['CQ'] },
  { labels: [], given: ['SR'] },
] as const

describe('Codes held to the agreed reading', () => {
  test('are hits, misses and extras; modifiers aside', () => {
    const scores = codeScores(THOUGHTS)
    const of = (code: 'SR' | 'RF' | 'CQ') => {
      const score = scores.get(code)
      return [score?.precision, score?.recall, score?.f1]
    }
    expect([of('SR'), of('RF'), of('CQ')]).toEqual([
      [0.5, 1, 2 / 3],
      [null, 0, 0],
      [1, 1, 1],
    ])
  })

  test('as one figure: two hits among three right and three given', () => {
    expect(microF1(THOUGHTS)).toBeCloseTo(4 / 6, 10)
  })

  test('as the mean of the codes that stand anywhere', () => {
    expect(macroF1(THOUGHTS)).toBeCloseTo((2 / 3 + 0 + 1) / 3, 10)
  })

  test('do not count the form of a question that the guideline leaves free', () => {
    const score = codeScores([{ labels: ['HOPE'], given: ['HOPE', 'OQ'] }, ...THOUGHTS]).get('OQ')
    expect([score?.n, score?.given]).toEqual([3, 0])
  })
})
