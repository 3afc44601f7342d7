import { editDistance } from './edit-distance.ts'
import { HURTING_FEELINGS, PLEASANT_FEELINGS } from './feelings-lexicon.ts'
import { KNOWN_WORDS, SEEN_WORDS } from './known-words.generated.ts'
import { CONTRACTIONS, isListed } from './spelling.ts'

/** Shorter words have too many neighbours. */
const SHORTEST = 4
/** From this many letters on two slips are mended. */
const LONG = 8
/** Words up to this length are mended by fewer kinds of slip, since a vowel more or less makes another word. Judgement. */
const SHORT = 5

interface KnownWords {
  /** place by frequency, 0 is the most frequent */
  readonly rank: ReadonlyMap<string, number>
  readonly seen: ReadonlySet<string>
  /** by first letter and length */
  readonly shelves: ReadonlyMap<string, readonly Shelved[]>
}

/** Feelings are worth knowing however rarely they are named. */
const FEELINGS = [...HURTING_FEELINGS, ...PLEASANT_FEELINGS].filter((word) => /^[a-z]+$/.test(word))

interface Shelved {
  readonly known: string
  readonly letters: number
}

let read: KnownWords | undefined
const knownWords = (): KnownWords => {
  read ??= readKnownWords()
  return read
}

function readKnownWords(): KnownWords {
  const words = [...new Set([...KNOWN_WORDS.split(' '), ...CONTRACTIONS, ...FEELINGS])]
  return {
    rank: new Map(words.map((word, at) => [word, at])),
    seen: new Set(SEEN_WORDS.split(' ')),
    shelves: Map.groupBy(
      words.map((known) => ({ known, letters: lettersOf(known) })),
      ({ known }) => `${known[0]}${known.length}`,
    ),
  }
}

/**
 * The word that was probably meant by a misspelt one.
 * @param word lower case
 * @returns the most frequent known word within one slip (two from eight letters on); null where the word is known
 * itself, stands as an inflection of a known one, or is near to none
 */
export function wordMeant(word: string): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isListed(word)) return null
  const { rank, seen, shelves } = knownWords()
  if (rank.has(word) || seen.has(word)) return null
  if (word.endsWith('in') && rank.has(`${word}g`)) return `${word}g`
  const isKnown = (each: string) => rank.has(each) || seen.has(each)
  if (word.endsWith('in') && !NO_PARTICIPLE.has(word) && isInflected(`${word}g`, isKnown))
    return `${word}g`
  if (isInflected(word, isKnown) || isRoot(word, isKnown)) return null
  const swapped = `${word[1]}${word[0]}${word.slice(2)}`
  if (rank.has(swapped)) return swapped
  const slips = word.length >= LONG ? 2 : 1
  const typed = lettersOf(word)
  let best: string | null = null
  let fewest = slips + 1
  for (let length = word.length - slips; length <= word.length + slips; length += 1) {
    for (const { known, letters } of shelves.get(`${word[0]}${length}`) ?? []) {
      if (bitsIn(letters ^ typed) > 2 * slips) continue
      const distance = editDistance(word, known, slips)
      if (distance > fewest || distance > slips || known.length < SHORTEST) continue
      if (!(distance === 1 ? isCommonSlip(word, known) : soundsAlike(word, known))) continue
      if (distance === fewest && best !== null && (rank.get(best) ?? 0) < (rank.get(known) ?? 0))
        continue
      best = known
      fewest = distance
    }
  }
  return best
}

const ENDINGS = /(?:s|es|ed|d|ing|ly|er|ers|est|y|ness|less|ful|able|ish)$/
function isInflected(word: string, isKnown: (word: string) => boolean): boolean {
  for (let cut = 1; cut <= 4 && word.length - cut >= 3; cut += 1) {
    if (!ENDINGS.test(word) || !ONE_ENDING.has(word.slice(-cut))) continue
    const root = word.slice(0, -cut)
    if (
      isKnown(root) ||
      isKnown(`${root}e`) ||
      (root.length <= SHORT && root.at(-1) === root.at(-2) && isKnown(root.slice(0, -1)))
    )
      return true
  }
  return false
}
const ONE_ENDING = new Set('s es ed d ing ly er ers est y ness less ful able ish'.split(' '))

/** One bit for each letter that a word has: words that differ in many are not worth comparing. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}
function bitsIn(letters: number): number {
  let bits = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

const NO_PARTICIPLE = new Set('cabin basin robin satin raisin cousin muffin puffin'.split(' '))

/** "rehearse" beside "rehearsed": a word of its own. */
const isRoot = (word: string, isKnown: (word: string) => boolean): boolean =>
  ['s', 'd', 'r', 'ed', 'er', 'ing', 'ly'].some((ending) => isKnown(word + ending)) ||
  (word.endsWith('e') && isKnown(`${word.slice(0, -1)}ing`))

/** One slip as people make it, rather than another word: letters swapped, a doubled letter, a vowel, a like sound. */
function isCommonSlip(word: string, known: string): boolean {
  let from = 0
  while (from < word.length && word[from] === known[from]) from += 1
  const most = Math.min(word.length, known.length) - from
  let back = 0
  while (back < most && word.at(-1 - back) === known.at(-1 - back)) back += 1
  const typed = word.slice(from, word.length - back)
  const meant = known.slice(from, known.length - back)
  if (typed.length === meant.length && typed.length === 2) return true
  const isShort = word.length <= SHORT
  if (typed === '')
    return !isShort || VOWEL.test(meant) || meant === known[from - 1] || meant === 'h'
  if (meant === '')
    return typed === word[from - 1] || (!isShort && VOWEL.test(typed)) || word.length >= LONG
  if (SOUND_ALIKE.has(`${typed}${meant}`) || word.length > LONG) return true
  return !isShort && VOWEL.test(typed) && VOWEL.test(meant)
}
const VOWEL = /^[aeiouy]$/
const SOUND_ALIKE = new Set('cs sc ck kc sz zs gj jg fv vf'.split(' '))

/** The same consonants in the same order, doubled or not. */
const soundsAlike = (word: string, known: string): boolean => skeleton(word) === skeleton(known)
const skeleton = (word: string): string => word.replace(/[aeiouyh]/g, '').replace(/(.)\1/g, '$1')
