/** The way in which an answer has stopped to be one. */
export type Runaway = 'endless-blanks' | 'endless-repetition'

/** Characters. @source model servers §3: 250,000 blanks at the end of an answer; nobody writes 200 in a row */
export const MOST_BLANKS = 200

/**
 * An answer repeats itself when this many characters at its end are one stretch over and over. A person who says "no"
 * twenty times stays below it.
 * @source judgement, to be validated
 */
export const REPEATED_CHARACTERS = 400

/** The longest stretch that counts as one that comes over and over, so that it has come five times at least. */
const LONGEST_STRETCH = 80

/** Watches an answer grow. @returns a function that takes the next piece and says whether the answer has run away */
export function runawayWatch(): (piece: string) => Runaway | null {
  let end = ''
  return (piece) => {
    end = (end + piece).slice(-Math.max(REPEATED_CHARACTERS, MOST_BLANKS + 1, piece.length))
    if (end.length - end.trimEnd().length > MOST_BLANKS) return 'endless-blanks'
    return isRepetition(end.slice(-REPEATED_CHARACTERS)) ? 'endless-repetition' : null
  }
}

function isRepetition(end: string): boolean {
  if (end.length < REPEATED_CHARACTERS) return false
  for (let stretch = 1; stretch <= LONGEST_STRETCH; stretch++)
    if (end.slice(stretch) === end.slice(0, -stretch)) return true
  return false
}
