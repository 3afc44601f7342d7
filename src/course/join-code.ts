import { invariant } from '#lib/invariant.ts'

/**
 * Digits and capital letters of which none looks like another in any usual typeface (no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, no U
 * beside V, no 6 beside G), and no vowels, so that no code spells a word.
 */
export const JOIN_CODE_ALPHABET = '3479CDFGHJKMNPRTVWXY'

export const JOIN_CODE_LENGTH = 8

/** Of the random bytes that a code is made of: so many that no code is likelier than another by more than 1 in 2^90. */
export const JOIN_CODE_BYTES = 16

/**
 * A code to join a course by, as it is stored. 20 letters in 8 places make 2.6 · 10^10 of them.
 * @param random at least 16 bytes from a cryptographic source
 * @throws InvariantError if there are fewer
 */
export function joinCode(random: Uint8Array): string {
  invariant(random.length >= JOIN_CODE_BYTES, 'too few random bytes for a join code')
  const base = BigInt(JOIN_CODE_ALPHABET.length)
  let rest = random.reduce((number, byte) => number * 256n + BigInt(byte), 0n)
  let code = ''
  while (code.length < JOIN_CODE_LENGTH) {
    code += JOIN_CODE_ALPHABET.charAt(Number(rest % base))
    rest /= base
  }
  return code
}

/** What somebody typed, as it would be stored: capitals, without spaces and hyphens. It need not be a code. */
export const normaliseJoinCode = (text: string): string =>
  text.normalize('NFKC').replace(SEPARATORS, '').toUpperCase()

/** Whether a text could be a code as it is stored. */
export const isJoinCode = (text: string): boolean => FORM.test(text)

/** A code as people read it aloud and copy it from a slide: "HJKM-3479". */
export const shownJoinCode = (code: string): string =>
  `${code.slice(0, JOIN_CODE_LENGTH / 2)}-${code.slice(JOIN_CODE_LENGTH / 2)}`

const SEPARATORS = /[\s\p{Dash}\p{Cf}]/gu
const FORM = new RegExp(`^[${JOIN_CODE_ALPHABET}]{${JOIN_CODE_LENGTH}}$`)
