import type { Reading } from './reading.ts'

/** Small words without which English of any variety hardly forms a sentence. */
const SMALL = new Set(
  'a about all am an and any are as at be been but by can could did do does for from get go good had has have he her here him his how i if in is it just know like make me more my need no not now of on one or our out right say see she should so some sound sounds take talk tell than that the their them then there they thing think this time to up us very want was we well were what when where which who why will with would you your feel feeling felt please help'.split(
    ' ',
  ),
)

/** Below this share of small words a longer thought is taken for another language. Judgement. */
const LEAST_SHARE = 0.12
const LONG_ENOUGH = 6

/** Words of a reply by which its language is told. */
const WORDS_ENOUGH = 40

/** Fragments pass, being too short to tell, unless the reply they stand in is plainly no English. */
export const isEnglish = (thought: Reading, reply: readonly Reading[]): boolean =>
  hasSmallWords(thought.words.map(({ plain }) => plain)) && isInEnglish(reply)

/** "no" and "me" are words of many languages: over a whole reply each small word counts once. */
function isInEnglish(reply: readonly Reading[]): boolean {
  const words = reply.flatMap(({ words: each }) => each.map(({ plain }) => plain))
  const read = words.slice(0, WORDS_ENOUGH)
  const small = new Set(read.filter((word) => SMALL.has(word)))
  return read.length < LONG_ENOUGH || small.size / read.length >= LEAST_SHARE
}

function hasSmallWords(words: readonly string[]): boolean {
  if (words.length < LONG_ENOUGH) return words.some((word) => /[a-z0-9]/.test(word))
  return words.filter((word) => SMALL.has(word)).length / words.length >= LEAST_SHARE
}
