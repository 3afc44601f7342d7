import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isJoinCode,
  JOIN_CODE_ALPHABET,
  JOIN_CODE_BYTES,
  joinCode,
  normaliseJoinCode,
  shownJoinCode,
} from './join-code.ts'

const bytes = fc.uint8Array({ minLength: JOIN_CODE_BYTES, maxLength: 32 })

describe('Join code', () => {
  test('the same bytes always make the same code', () => {
    expect([
      joinCode(new Uint8Array(16)),
      joinCode(Uint8Array.from({ length: 16 }, (_, index) => index * 16)),
    ]).toEqual(['33333333', '3VM7VVNF'])
  })

  test('no letter stands twice in the alphabet, and none that looks like another, or is a vowel', () => {
    const letters = [...JOIN_CODE_ALPHABET]
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters.filter((letter) => '0OQ1IL2Z5S68BAEU'.includes(letter))).toEqual([])
  })

  test('too few random bytes are a broken promise', () => {
    expect(() => joinCode(new Uint8Array(15))).toThrow('too few random bytes for a join code')
  })

  test('every code is one, also as it is shown, typed small, spaced or with other dashes', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = joinCode(random)
        const shown = shownJoinCode(code)
        const typed = [shown, shown.toLowerCase(), ` ${shown.replace('-', ' – ')}\n`]
        expect([isJoinCode(code), ...typed.map(normaliseJoinCode)]).toEqual([
          true,
          code,
          code,
          code,
        ])
      }),
    )
  })

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseJoinCode(text)
        expect(normaliseJoinCode(once)).toBe(once)
      }),
    )
  })

  test('too short, too long, or with a letter that is in no code, is none', () => {
    expect(
      ['HJKM347', 'HJKM34799', 'HJKM-3479', 'hjkm3479', 'HJKM3478', ''].map(isJoinCode),
    ).toEqual(Array(6).fill(false))
  })
})
