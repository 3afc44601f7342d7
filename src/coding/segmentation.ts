import { isLaughter, plainForm } from './spelling.ts'

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

const TOKEN = /\[[^\]\n]{0,80}\]|[\p{L}\p{N}]+(?:['’‘ʼ][\p{L}\p{N}]+)*['’]?|[“”"]|[.?!…\n]+|\S/gu
const WORD = /^[\p{L}\p{N}]/u

/** Question openings in inverted order: they begin a new thought even where no mark was typed. */
const OPENING =
  /^(?:(?:what|how|where|who|why|when) (?:is|was|are|were|did|do|does|would|could|can|has|have|might|will) (?:it|that|this|you|your|he|she|they|there|we|i|the)|(?:are|were|do|did|have|can|could|would|will|should) you (?!know$|see$|not$|right$|think$|reckon$|suppose$)\S+|(?:is|are|was|were) there (?:a|any|some|anything|something|anyone|someone))$/

interface Draft {
  words: Word[]
  start: number
  end: number
  laughs: boolean
}

/** Cuts a reply into complete thoughts. Pure, linear in the length of the text. */
export function segment(text: string): readonly Thought[] {
  const thoughts: Thought[] = []
  let draft: Draft = { words: [], start: 0, end: 0, laughs: false }
  let quoted = false

  const close = (asks: boolean) => {
    if (draft.words.length > 0) {
      const { words, start, end, laughs } = draft
      thoughts.push({ words, start, end, asks, laughs })
    }
    draft = { words: [], start: 0, end: 0, laughs: false }
  }
  const add = (plain: string, start: number, end: number) => {
    const { words } = draft
    const last = words.at(-1)
    if (last?.plain === plain && plain !== 'that' && plain !== 'had') return
    if (words.length === 0) draft.start = start
    draft.end = end
    words.push({ plain, start, end, quoted })
    if (words.length >= LONGEST_THOUGHT) close(false)
    else if (words.length > 5) splitAtOpening()
  }
  const splitAtOpening = () => {
    const { words } = draft
    const at = words.length - 3
    const tail = words.slice(at)
    if (!OPENING.test(tail.map(({ plain }) => plain).join(' '))) return
    const first = tail[0]
    const before = words[at - 1]
    if (first === undefined || before === undefined) return
    const asked = words.slice(0, at)
    if (asked.length < 4 || EMBEDDING.has(before.plain)) return
    const { start, end, laughs } = draft
    thoughts.push({ words: asked, start, end: before.end, asks: false, laughs })
    draft = { words: tail, start: first.start, end, laughs: false }
  }

  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const start = match.index
    const end = start + token.length
    if (WORD.test(token)) {
      const lower = token.toLowerCase().replace(/[’‘ʼ]/g, "'")
      const plain = plainForm(
        lower.endsWith("'") && !lower.endsWith("in'") ? lower.slice(0, -1) : lower,
      )
      if (isLaughter(lower)) draft.laughs = true
      if (plain === '') continue
      for (const part of plain.split(' ')) if (part !== '') add(part, start, end)
      if (quoted && /['’]$/.test(token)) quoted = false
    } else if (token === '“' || token === '”' || token === '"') {
      quoted = token === '"' ? !quoted : token === '“'
    } else if ((token === "'" || token === '‘') && /\p{L}/u.test(text[end] ?? '')) {
      quoted = true
    } else if (/^[.?!…\n;]/.test(token)) {
      if (draft.words.length > 0) draft.end = end - (token.length - token.trimEnd().length)
      close(token.includes('?'))
      quoted = false
    }
  }
  close(false)
  return thoughts
}

/** After these a question is only being reported, or is already under way. */
const EMBEDDING = new Set(
  'know knowing wonder wondering see about of understand tell say said ask asked asking or me what how why where who when which that than nor neither only never as not no whatever wherever however'.split(
    ' ',
  ),
)
