import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QUICKEST_PACE, SLOWEST_PACE } from '#simulation/typing-pace.ts'
import { arrivalsOf, LONGEST_ARRIVAL_MS, sentencesOf } from './arrivals.ts'

describe('Words that arrive', () => {
  test('come sentence by sentence, later in a client who holds back', () => {
    const pieces = ['Fine. ', 'It was a day.']
    expect(arrivalsOf(pieces, 1)).toEqual([300, 408])
    expect(arrivalsOf(pieces, 1.5)).toEqual([450, 612])
    expect(arrivalsOf(pieces, 0.7)).toEqual([210, 286])
  })

  test('are whole before the longest wait, at any pace and length, and never come out of order', () => {
    const pieces = fc.array(fc.string({ maxLength: 400 }), { minLength: 1, maxLength: 20 })
    const pace = fc.double({ min: QUICKEST_PACE, max: SLOWEST_PACE, noNaN: true })
    fc.assert(
      fc.property(pieces, pace, (words, at) => {
        const starts = arrivalsOf(words, at)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(starts.every((start) => start >= 0 && start + 300 <= LONGEST_ARRIVAL_MS)).toBe(true)
      }),
    )
  })

  test('are split after sentences, and nothing of them is lost', () => {
    expect(sentencesOf('“Go on.” I did… Then what?\nNothing')).toEqual([
      '“Go on.” ',
      'I did… ',
      'Then what?\n',
      'Nothing',
    ])
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(sentencesOf(words).join('')).toBe(words)
      }),
    )
  })
})
