import { wordMeant } from './known-words.ts'
import { isLaughter, plainForm } from './spelling.ts'
import { thoughtOpenings } from './thought-opening.ts'
import { inPlainEnglish } from './variety-phrases.ts'

/** A word in its plain form, with the place in the reply it comes from. */
export interface Word {
  readonly plain: string
  /** UTF-16 offsets into the reply */
  readonly start: number
  readonly end: number
  /** it stands between quotation marks: the client's words, or someone else's */
  readonly quoted: boolean
}

/** A complete thought: the unit that is coded. */
export interface Thought {
  readonly words: readonly Word[]
  readonly start: number
  readonly end: number
  /** how the reply closed it; never more than a hint, since many people type without it */
  readonly asks: boolean
  /** it was typed laughing */
  readonly laughs: boolean
}

/** A thought that runs on without punctuation is cut here, so that reading stays linear. Judgement. */
const LONGEST_THOUGHT = 70

/** Words, marks, and notes of what is done rather than said: "[laughs]", "*nods slowly*". */
const TOKEN =
  /\[[^\]\n]{0,80}\]|\*[a-z]+s\b[^*\n]{0,80}\*|[\p{L}\p{N}]+(?:['’‘ʼ][\p{L}\p{N}]+)*['’]?|[“”"]|[.?!…\n]+|\S/gu
const WORD = /^[\p{L}\p{N}]/u

/** Question openings in inverted order, and advice after a "but": they begin a new thought even where no mark was typed. */
const OPENING =
  /^(?:(?:what|how|where|who|why|when) (?:is|was|are|were|did|do|does|would|could|can|has|have|might|will) (?:it|that|this|you|your|he|she|they|there|we|i|the)|(?:are|were|do|did|have|can|could|would|will|should) you (?!know$|see$|not$|right$|think$|reckon$|suppose$)\S+|(?:is|are|was|were) there (?:a|any|some|anything|something|anyone|someone)|but you (?:should|ought))$/

/** Fewer words than this are too few to run on: only the opening of a question cuts them. Judgement. */
const LEAST_RUN_ON = 9

const NONE: ReadonlySet<string> = new Set()

/** Words up to a mark, or to the end of the reply. */
interface Sentence {
  readonly words: readonly SentenceWord[]
  readonly end: number
  readonly asks: boolean
}

interface SentenceWord extends Word {
  /** laughter stands before it, or right after it where it is the last */
  readonly laughs: boolean
}

/**
 * Cuts a reply into complete thoughts. Pure, linear in the length of the text.
 * @param heard words as the other has typed them, lower case: these are never taken for slips
 */
export function segment(text: string, heard: ReadonlySet<string> = NONE): readonly Thought[] {
  const runsOn = isRunOn(text)
  return sentencesOf(text, heard).flatMap((sentence) => {
    const { words } = sentence
    const openings =
      runsOn && words.length >= LEAST_RUN_ON
        ? thoughtOpenings(words.map(({ plain }) => plain))
        : questionOpenings(words)
    return thoughtsOf(sentence, openings)
  })
}

/** Dictated, or typed without marks: none at all, or one at the end of what has no capital and no comma. */
function isRunOn(text: string): boolean {
  const said = text.trim()
  const inside = said.replace(/[.?!…;\s]+$/u, '')
  if (/[.?!…;\n]/u.test(inside)) return false
  return inside.length === said.length || !/,|^\P{L}*\p{Lu}/u.test(inside)
}

/** Shorter words with a capital are taken for a name even where they open a sentence. Judgement. */
const LEAST_OPENING = 6

function sentencesOf(text: string, heard: ReadonlySet<string>): readonly Sentence[] {
  const sentences: Sentence[] = []
  let words: SentenceWord[] = []
  let quoted = false
  let laughs = false

  const close = (end: number, asks: boolean) => {
    const last = words.at(-1)
    if (last !== undefined) {
      if (laughs) words[words.length - 1] = { ...last, laughs }
      sentences.push({ words: inPlainEnglish(words, asks), end, asks })
    }
    words = []
    laughs = false
  }
  const add = (plain: string, start: number, end: number) => {
    if (words.at(-1)?.plain === plain && plain !== 'that' && plain !== 'had') return
    words.push({ plain, start, end, quoted, laughs })
    laughs = false
  }

  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const start = match.index
    const end = start + token.length
    if (WORD.test(token)) {
      const lower = token.toLowerCase().replace(/[’‘ʼ]/g, "'")
      const typed = lower.endsWith("'") && !lower.endsWith("in'") ? lower.slice(0, -1) : lower
      const isName =
        /^\p{Lu}\p{Ll}/u.test(token) && (words.length > 0 || typed.length < LEAST_OPENING)
      const plain = plainForm(isName || heard.has(typed) ? typed : (wordMeant(typed) ?? typed))
      if (isLaughter(lower)) laughs = true
      if (plain === '') continue
      for (const part of plain.split(' ')) if (part !== '') add(part, start, end)
      if (quoted && /['’]$/.test(token)) quoted = false
    } else if (token === '“' || token === '”' || token === '"') {
      quoted = token === '"' ? !quoted : token === '“'
    } else if ((token === "'" || token === '‘') && /\p{L}/u.test(text[end] ?? '')) {
      quoted = true
    } else if (/^[.?!…\n;]/.test(token)) {
      close(end - (token.length - token.trimEnd().length), token.includes('?'))
      quoted = false
    }
  }
  close(words.at(-1)?.end ?? 0, false)
  return sentences
}

/** Where questions open inside a sentence. */
function questionOpenings(words: readonly SentenceWord[]): readonly number[] {
  const openings: number[] = []
  let since = 0
  for (let at = LEAST_ASKED; at + OPENING_WORDS <= words.length; at += 1) {
    if (at - since < LEAST_ASKED || EMBEDDING.has(words[at - 1]?.plain ?? '')) continue
    const opening = words.slice(at, at + OPENING_WORDS).map(({ plain }) => plain)
    if (!OPENING.test(opening.join(' '))) continue
    openings.push(at)
    since = at
  }
  return openings
}
const OPENING_WORDS = 3
/** Words that must stand before a question for it to open a thought of its own. Judgement. */
const LEAST_ASKED = 4

function thoughtsOf({ words, end, asks }: Sentence, openings: readonly number[]) {
  const thoughts: Thought[] = []
  const bounds = [...openings, words.length]
  let from = 0
  for (const bound of bounds) {
    for (; from < bound; from = Math.min(bound, from + LONGEST_THOUGHT)) {
      const to = Math.min(bound, from + LONGEST_THOUGHT)
      const piece = words.slice(from, to)
      const isLast = to === words.length
      thoughts.push({
        words: piece.map(({ plain, start, end, quoted }) => ({ plain, start, end, quoted })),
        start: piece[0]?.start ?? end,
        end: isLast ? end : (piece.at(-1)?.end ?? end),
        asks: isLast && asks,
        laughs: piece.some(({ laughs }) => laughs),
      })
    }
  }
  return thoughts
}

/** After these a question is only being reported, or is already under way. */
const EMBEDDING = new Set(
  'know knowing wonder wondering see about of understand tell say said ask asked asking or me what how why where who when which that than nor neither only never as not no whatever wherever however'.split(
    ' ',
  ),
)
