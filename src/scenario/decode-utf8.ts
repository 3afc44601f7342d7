import { failure, type Result, success } from '#lib/result.ts'

/** The place of the first byte that is not UTF-8, counted from 1. */
export interface BrokenText {
  readonly line: number
  readonly column: number
}

/**
 * Strict UTF-8 to text, without the platform's decoder: overlong forms, surrogates and values above U+10FFFF fail.
 * @source RFC 3629, section 4
 */
export function decodeUtf8(bytes: Uint8Array): Result<string, BrokenText> {
  const parts: string[] = []
  let units: number[] = []
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    const point = length === 0 ? null : codePointAt(bytes, at, length, lead)
    if (point === null) return failure(placeOf(parts.join('') + String.fromCodePoint(...units)))
    units.push(point)
    if (units.length === UNITS_A_PART) {
      parts.push(String.fromCodePoint(...units))
      units = []
    }
    at += length
  }
  parts.push(String.fromCodePoint(...units))
  return success(parts.join(''))
}

/** Well under the number of arguments any engine takes in one call. */
const UNITS_A_PART = 4096

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000] as const

function codePointAt(bytes: Uint8Array, at: number, length: number, lead: number): number | null {
  if (length === 1) return lead
  let point = lead & (0xff >> (length + 1))
  for (let offset = 1; offset < length; offset++) {
    const next = bytes[at + offset]
    if (next === undefined || (next & 0xc0) !== 0x80) return null
    point = (point << 6) | (next & 0x3f)
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff
  return point < (SMALLEST[length] ?? 0) || point > 0x10ffff || isSurrogate ? null : point
}

function placeOf(before: string): BrokenText {
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
