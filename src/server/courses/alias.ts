import { invariant } from '#lib/invariant.ts'

const SMALLEST_RANGE = 999
const BYTES = 4

/**
 * Numbers for "Student 431": drawn at random from a range that stays at most half full, so that neither the roster's
 * order nor the order of joining can be read from them.
 * @param taken of this course
 */
export function drawAliases(
  count: number,
  taken: ReadonlySet<number>,
  random: (bytes: number) => Uint8Array,
): readonly number[] {
  const used = new Set(taken)
  const aliases: number[] = []
  const range = rangeFor(taken.size + count)
  while (aliases.length < count) {
    const drawn = (numberFrom(random(BYTES)) % range) + 1
    if (used.has(drawn)) continue
    used.add(drawn)
    aliases.push(drawn)
  }
  return aliases
}

function rangeFor(members: number): number {
  let range = SMALLEST_RANGE
  while (members * 2 > range) range = range * 10 + 9
  return range
}

function numberFrom(bytes: Uint8Array): number {
  invariant(bytes.length === BYTES, 'as many random bytes as were asked for')
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}
