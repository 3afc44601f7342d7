/** @source judgement: more than a person says in one turn of a conversation */
const LONGEST_LATEST_WORDS = 180
const LONGEST_EARLIER_WORDS = 45

/** What the student said last, marked off as data. */
export const latestWords = (text: string): string =>
  `<counsellor_says>${shortened(asData(text), LONGEST_LATEST_WORDS)}</counsellor_says>`

/** What the student said before. */
export const earlierWords = (text: string): string =>
  `<counsellor_says>${shortened(asData(text), LONGEST_EARLIER_WORDS)}</counsellor_says>`

/**
 * Nothing in the words can open or close a mark, hide from a reader, or start a line that looks like another speaker's.
 * Addresses and numbers by which somebody could be reached stay here.
 */
export const asData = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/[`|[\]{}]/g, ' ')
    .replace(/[^\s@]+@[^\s@]+\.[^\s@]+/gu, '(an e-mail address)')
    .replace(/\+?\d(?:[\s().-]*\d){6,}/g, '(a telephone number)')
    .replace(/\s+/g, ' ')
    .trim()

/** The beginning and the end: a question mostly closes a reply. */
function shortened(text: string, most: number): string {
  const words = text.split(' ')
  if (words.length <= most) return words.map(cutLong).join(' ')
  const half = Math.floor(most / 2)
  return [...words.slice(0, half), '…', ...words.slice(-half)].map(cutLong).join(' ')
}

/** No word of any language that this is made for is longer; what is longer is no word. */
const LONGEST_WORD = 40
const cutLong = (word: string): string =>
  word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word
