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

/** Fragments pass: they are too short to tell. */
export function isEnglish({ words }: Reading): boolean {
  if (words.length < LONG_ENOUGH) return words.some(({ plain }) => /[a-z0-9]/.test(plain))
  return words.filter(({ plain }) => SMALL.has(plain)).length / words.length >= LEAST_SHARE
}
