/**
 * Whole numbers from -7 to 7 as one printable character each, so that weights travel as text.
 * The backslash and the quotation mark, which JSON would double, are never used.
 */
export const LARGEST = 7

const ZERO = 80
const BACKSLASH = 92
const INSTEAD = 126

export const weightsToText = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) => {
    const place = weight + ZERO
    return String.fromCharCode(place === BACKSLASH ? INSTEAD : place)
  }).join('')

export function weightsFromText(text: string): Int8Array {
  const weights = new Int8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at)
    weights[at] = (place === INSTEAD ? BACKSLASH : place) - ZERO
  }
  return weights
}
