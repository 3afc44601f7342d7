import { describe, expect, test } from 'vitest'
import { runawayWatch } from './runaway.ts'

const watched = (pieces: readonly string[]) => {
  const watch = runawayWatch()
  return pieces.map((piece) => watch(piece))
}

describe('An answer that runs away', () => {
  test('is told by more than 200 blanks at its end, in one piece or in many', () => {
    expect(watched(['Fine.', ' '.repeat(200), '\n'])).toEqual([null, null, 'endless-blanks'])
    expect(watched([`Fine.${' \n'.repeat(5000)}`])).toEqual(['endless-blanks'])
    expect(watched([`Fine.${' '.repeat(200)}`, 'Again.'])).toEqual([null, null])
  })

  test('is told by the same stretch over 400 characters', () => {
    const sentence = 'I do not know what to say about that any more. '
    expect(watched(Array.from({ length: 9 }, () => sentence))).toEqual([
      ...Array.from({ length: 8 }, () => null),
      'endless-repetition',
    ])
  })

  test.each([
    ['no'.repeat(60)],
    ['No, no, no, no, no, no, no, no, no, no. '.repeat(9)],
    [Array.from({ length: 60 }, (_, at) => `And then there was day ${at}.`).join(' ')],
    [
      JSON.stringify(
        Array.from({ length: 60 }, (_, turn) => ({ turn, codes: ['OQ'] })),
        null,
        8,
      ),
    ],
  ])('is not told by what people and forms say: %#', (text) => {
    expect(watched([...text]).filter((runaway) => runaway !== null)).toEqual([])
  })
})
