import { distance } from 'fastest-levenshtein'

/**
 * The known word that was probably meant.
 * @returns null when nothing is near: over 40 % of the letters, or over three, would have to change
 */
export function didYouMean(written: string, known: Iterable<string>): string | null {
  if (written.length > LONGEST_WORD) return null
  let nearest: string | null = null
  let fewest = Math.min(MOST_CHANGES, Math.floor(written.length * SHARE_CHANGED))
  for (const word of known) {
    const changes = distance(simplified(written), simplified(word))
    if (changes < fewest || (changes === fewest && nearest === null)) {
      nearest = word
      fewest = changes
    }
  }
  return nearest
}

/** Judgement, to be validated with authors. */
const MOST_CHANGES = 3
const SHARE_CHANGED = 0.4
const LONGEST_WORD = 60

const simplified = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '')
