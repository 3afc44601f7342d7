/**
 * Whole numbers from -7 to 7, two of them as one printable character, so that weights travel as text and shrink well on
 * the way: the 89 pairs nearest to naught have a character each, any other is a blank and one character a number, and so
 * is the last where their count is odd. Characters that JSON or a template literal would double are never used.
 */
export const LARGEST = 7

const APART = ' '
const ZERO = 80
const BACKSLASH = 92
const INSTEAD = 126

const VALUES = Array.from({ length: 2 * LARGEST + 1 }, (_, at) => at - LARGEST)
const PAIRS = VALUES.flatMap((first) => VALUES.map((second) => [first, second] as const)).sort(
  ([a, b], [c, d]) => a * a + b * b - (c * c + d * d) || a - c || b - d,
)
const CHARACTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"$\'\\`'.includes(character),
)
const PAIR_OF: ReadonlyMap<string, readonly [number, number]> = new Map(
  CHARACTERS.flatMap((character, at) => {
    const pair = PAIRS[at]
    return pair === undefined ? [] : [[character, pair]]
  }),
)
const CHARACTER_OF: ReadonlyMap<string, string> = new Map(
  [...PAIR_OF].map(([character, pair]) => [pair.join(), character]),
)

export function weightsToText(weights: ArrayLike<number>): string {
  const text: string[] = []
  for (let at = 0; at < weights.length; at += 2) {
    const pair = [weights[at], weights[at + 1]].filter((weight) => weight !== undefined)
    text.push(CHARACTER_OF.get(pair.join()) ?? `${APART}${pair.map(alone).join('')}`)
  }
  return text.join('')
}

export function weightsFromText(text: string): Int8Array {
  const weights = new Int8Array(text.length * 2)
  let count = 0
  const add = (weight: number) => {
    weights[count] = weight
    count += 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const pair = PAIR_OF.get(text[at] ?? '')
    if (pair !== undefined) {
      add(pair[0])
      add(pair[1])
      continue
    }
    const apart = text.slice(at + 1, at + 3)
    for (const character of apart) add(fromAlone(character))
    at += apart.length
  }
  return weights.slice(0, count)
}

const alone = (weight: number): string => {
  const place = weight + ZERO
  return String.fromCharCode(place === BACKSLASH ? INSTEAD : place)
}
const fromAlone = (character: string): number => {
  const place = character.charCodeAt(0)
  return (place === INSTEAD ? BACKSLASH : place) - ZERO
}
