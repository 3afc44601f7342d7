/** Cuts streamed text into sentences as it comes. */
export interface SentenceStream {
  /** @returns the sentences that are complete by now, in order; often none */
  readonly push: (text: string) => readonly string[]
  /** @returns what is left when no more text comes: the last sentence, finished or not; empty if there is none */
  readonly rest: () => string
}

/** Text without a mark is cut here, so that it is checked before it has become long. Judgement. */
const LONGEST_SENTENCE = 400
/** A stage direction that has not closed by then is none. Judgement. */
const LONGEST_STAGE = 140

/**
 * Nothing is lost and nothing added: put together, the sentences are the text, white space aside, and in whatever
 * pieces it comes they are the same. Nothing is cut within an opening stage direction or right after it.
 */
export function sentencesOf(): SentenceStream {
  let waiting = ''
  const push = (text: string): readonly string[] => {
    waiting = (waiting + text).replace(/\s+/g, calm).replace(/^\s/, '')
    const sentences: string[] = []
    for (let end = endOf(waiting); end !== null; end = endOf(waiting)) {
      sentences.push(waiting.slice(0, end).trim())
      waiting = waiting.slice(end).replace(/^\s/, '')
    }
    return sentences
  }
  return { push, rest: () => waiting.trim() }
}

const calm = (space: string): string => (space.includes('\n') ? '\n' : ' ')

const CLOSING = `["'”’»)\\]*_」』）]*`
/** A line's end, or marks with what closes after them. A full stop of Chinese or Japanese needs no space. */
const MARK = new RegExp(`\\n|(?<![.!?…])[.!?…]+${CLOSING}(?=\\s)|[。！？]+${CLOSING}`, 'g')

/** @returns where the first sentence ends, just before any space; null while that cannot be told */
function endOf(text: string): number | null {
  const from = openingEnd(text)
  if (from === null) return null
  MARK.lastIndex = from
  const limit = from + LONGEST_SENTENCE
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const end = mark.index + mark[0].length
    if (end >= limit) break
    const next = text[end + (mark[0] === '\n' || isWide(mark[0]) ? 0 : 1)]
    if (next === undefined) return text.length > limit ? end : null
    if (mark[0] === '\n' || isWide(mark[0]) || ends(text.slice(0, end), mark[0], next)) return end
  }
  return text.length > limit ? forcedEnd(text, from, limit) : null
}

const isWide = (mark: string): boolean => /^[。！？]/u.test(mark)

const TITLE = /(?:^|[\s"'“‘(])(?:dr|mrs?|ms|prof|rev|st|mt|vs|e\.g|i\.e|[A-HJ-Z])\.$/i
const HOUR = /\b[ap]\.m\.$/i
const LIST_NUMBER = /^\d{1,2}\.$/

/**
 * Whether a mark is the end. A small letter after an ellipsis or a quotation goes on: "how are you?" they ask.
 * @param before the text up to and with the mark
 * @param next what follows after the space
 */
function ends(before: string, mark: string, next: string): boolean {
  if (/^(?:…|\.{2,})["'”’]*$/.test(mark)) return !/\p{Ll}/u.test(next)
  if (/["'”’]$/.test(mark)) return !/\p{Ll}/u.test(next)
  if (mark !== '.') return true
  if (TITLE.test(before) && !/(?:^|\s)[a-z]\.$/.test(before)) return false
  if (LIST_NUMBER.test(before.trim())) return false
  return !(HOUR.test(before) && /\p{Ll}/u.test(next))
}

/** @returns where the words begin that may be cut; null while an opening stage direction is still coming */
function openingEnd(text: string): number | null {
  const opening = /^(?:[\p{L}' -]{1,80}: ?)?(?=[*(（])/u.exec(text)
  if (opening === null) return 0
  const at = opening[0].length
  const close = text[at] === '*' ? '*' : text[at] === '(' ? ')' : '）'
  const closed = text.indexOf(close, at + 1)
  if (closed === -1 || closed - at > LONGEST_STAGE) {
    return text.length - at > LONGEST_STAGE ? 0 : null
  }
  const words = /\S/.exec(text.slice(closed + 1))
  return words === null ? null : closed + 1 + words.index
}

/** Never between the two halves of one character. */
function forcedEnd(text: string, from: number, limit: number): number {
  const space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit))
  if (space > from) return space
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}
