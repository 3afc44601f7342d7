import { detectCues } from '#coding/cue-detection.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import {
  ABOUT_THE_FRAME,
  ASKS_THE_COUNSELLOR,
  type ClientTurn,
  type MomentKind,
} from './moment-kind.ts'

/** Words of the client that a hint quotes; a longer sentence is cut at a comma or between words. @source judgement */
const MOST_WORDS = 18

/** A sentence of fewer words says little by itself: "Well.", "Sorry." @source judgement */
const LEAST_WORDS = 3

/**
 * The words of a client turn that a hint points at, verbatim: the sentence in which the moment shows, where the
 * observer can tell, else the last question or the last sentence; of a long one the part that matters.
 * @returns null where nothing was said in words
 */
export function tellingWords({ text, cues }: ClientTurn, kind: MomentKind): string | null {
  const sentences = placesOf(SENTENCE, text)
  const at = placeOf(kind, text, cues)
  const chosen =
    sentences.find((place) => at !== null && holdsPlace(place, at)) ??
    (kind === 'danger-hinted' ? longest(sentences) : undefined) ??
    sentences.findLast(({ part }) => wordsIn(part) >= LEAST_WORDS) ??
    sentences.at(-1)
  return chosen === undefined ? null : cut(chosen, at ?? chosen.start)
}

const TAG_OF: Readonly<Partial<Record<MomentKind, CueTag>>> = {
  'danger-hinted': 'riskCue',
  'frame-asked': 'boundaryTest',
  'limit-tested': 'boundaryTest',
  confronting: 'discordEvent',
  withdrawing: 'discordEvent',
  'mending-due': 'repairNeeded',
  'push-back': 'discordEvent',
  background: 'cultureCue',
  feeling: 'affectCue',
}

const SENTENCE = /[^.!?…]*\p{L}[^.!?…]*(?:[.!?…]+|$)/gu
const CLAUSE = /[^,;:–—]*\p{L}[^,;:–—]*(?:[,;:–—]+|$)/gu

interface Place {
  readonly part: string
  readonly start: number
}

const placesOf = (pattern: RegExp, text: string, from = 0): readonly Place[] =>
  [...text.matchAll(pattern)].map(({ 0: part, index }) => ({ part, start: from + index }))

/** What is hinted at stands in the telling; the last words often make light of it. */
const longest = (sentences: readonly Place[]): Place | undefined =>
  sentences.toSorted((one, other) => other.part.length - one.part.length)[0]

const holdsPlace = ({ part, start }: Place, at: number): boolean =>
  start <= at && at < start + part.length

/** A wish that is put as a question. */
const WISH = /[^.!?…]*\?/gu

/** Where in the words the moment shows; null where that cannot be told. */
function placeOf(kind: MomentKind, text: string, cues: readonly CueTag[]): number | null {
  const asked = kind === 'limit-tested' ? [...text.matchAll(WISH)].at(-1) : ASKING[kind]?.exec(text)
  const tag = TAG_OF[kind] ?? cues[0]
  return (
    asked?.index ?? detectCues(text, { previous: [] }).find((cue) => cue.tag === tag)?.start ?? null
  )
}

const ASKING: Readonly<Partial<Record<MomentKind, RegExp>>> = {
  'frame-asked': ABOUT_THE_FRAME,
  'asked-you': ASKS_THE_COUNSELLOR,
}

const wordsIn = (text: string): number => text.match(/\S*\p{L}\S*/gu)?.length ?? 0

/** As many clauses as fit, from the one that holds the place, or from a clause before it that still fits. */
function cut(sentence: Place, at: number): string {
  if (wordsIn(sentence.part) <= MOST_WORDS) return bare(sentence.part)
  const clauses = placesOf(CLAUSE, sentence.part, sentence.start)
  const own = Math.max(
    0,
    clauses.findIndex((clause) => holdsPlace(clause, at)),
  )
  let [from, to] = [own, own + 1]
  const joined = (first: number, end: number) =>
    clauses
      .slice(first, end)
      .map(({ part }) => part)
      .join('')
  const fits = (first: number, end: number) => wordsIn(joined(first, end)) <= MOST_WORDS
  while (to < clauses.length && fits(from, to + 1)) to++
  while (from > 0 && fits(from - 1, to)) from--
  return bare(joined(from, to))
}

const FIRST_WORDS = new RegExp(`^(?:\\s*\\S+){1,${MOST_WORDS}}`, 'u')

/** Not more than a hint carries, without the space before and the full stop or comma after. */
const bare = (text: string): string =>
  (FIRST_WORDS.exec(text.trim())?.[0] ?? text).replace(/^["“‘'\s]+|[\s.,;:–—…"”]+$/gu, '')
