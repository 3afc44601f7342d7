import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { thoughtSieve } from './thought-sieve.ts'

function sieved(pieces: readonly string[], holdsBack = false) {
  const sieve = thoughtSieve({ holdsBack })
  const taken = pieces.map((piece) => sieve.take(piece))
  return {
    words: taken.map(({ words }) => words).join('') + sieve.rest(),
    wereThoughts: taken.some(({ wereThoughts }) => wereThoughts),
  }
}

const letters = (text: string) => [...text]

describe('The sieve for thoughts', () => {
  test.each([
    ['<think>Stay guarded.</think>\n\nI am fine.', 'I am fine.'],
    ['<THINKING>a</THINKING>I am <reasoning>b < c</reasoning>fine.', 'I am fine.'],
    ['</think>\n\nI am fine.', 'I am fine.'],
    ['I am fine.<think>What next', 'I am fine.'],
    ['<think>What next', ''],
    ['  I am\n\nfine. \n ', 'I am\n\nfine.'],
    ['1 < 2 and <b>bold</b> <thin', '1 < 2 and <b>bold</b> <thin'],
    ['<<think>a</think>b', '<b'],
    ['', ''],
  ])('%j is left with %j, however it is torn', (text, words) => {
    expect(sieved([text])).toEqual({ words, wereThoughts: false })
    expect(sieved(letters(text))).toEqual({ words, wereThoughts: false })
    expect(sieved(letters(text), true)).toEqual({ words, wereThoughts: false })
  })

  test('thoughts that began without a tag are told once they end; with everything held back they are gone', () => {
    const pieces = ['Stay guarded.', '</think>', 'I am fine.']
    expect(sieved(pieces).wereThoughts).toBe(true)
    expect(sieved(pieces, true)).toEqual({ words: 'I am fine.', wereThoughts: false })
  })

  test('words come out at once, blanks with the words after them, thoughts never', () => {
    const sieve = thoughtSieve({ holdsBack: false })
    expect(['\n', 'I', ' ', 'am ', '<', 'think>', 'hm', '</think>', ' x'].map(sieve.take)).toEqual(
      [
        ['', false],
        ['I', true],
        ['', false],
        [' am', true],
        ['', false],
        ['', false],
        ['', false],
        ['', false],
        ['  x', true],
      ].map(([words, hasWords]) => ({ words, hasWords, wereThoughts: false })),
    )
  })

  test('where an answer is torn makes no difference', () => {
    const part = fc.constantFrom('<think>', '</think>', '<', '>', 'th', ' ', '\n', 'Kai', '</')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const whole = sieved([parts.join('')], true)
        expect(sieved(letters(parts.join('')), true)).toEqual(whole)
      }),
    )
  })
})
