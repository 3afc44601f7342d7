import type { CodeMark } from '#coding/coded-turn.ts'
import type { PlacedMark, Reply } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'
import type { Evidence } from './verdict.ts'

/** Longest quote of words that carry no mark; enough to find the place again. Judgement. */
const LONGEST_QUOTE = 110
/** Longest thought that is quoted whole. Judgement. */
const LONGEST_THOUGHT = 160

/** Confidence, 0–1, under which harm is told with doubt. @source judgement, to be validated */
export const DOUBTED_BELOW = 0.6

/**
 * The claims whose quote stands in the turn they name, each place once. A claim that does not verify is dropped: no
 * score and no sentence may rest on it.
 */
export function verifyEvidence(
  { turns }: ReadTranscript,
  claims: readonly Evidence[],
): readonly Evidence[] {
  const texts = new Map(turns.map(({ index, text }) => [index, text]))
  const cited = new Set<string>()
  return claims.filter(({ index, quote }) => {
    const text = texts.get(index)
    const stands = text !== undefined && standsIn(text, quote)
    const place = `${index} ${quote}`
    if (!stands || cited.has(place)) return false
    cited.add(place)
    return true
  })
}

/** Whether a quote is the very words of a text; the ellipsis that marks a cut is not among them. */
export const standsIn = (text: string, quote: string): boolean =>
  quote.trim() !== '' &&
  (text.includes(quote) || text.includes(quote.replace(/^… /u, '').replace(/ …$/u, '')))

/** Words of a text as they are quoted: an ellipsis stands where a sentence was cut. */
export function quoteAt(text: string, start: number, end: number): string {
  const words = text.slice(start, end).trim()
  if (words === '') return ''
  const before = STARTS.test(text.slice(0, start)) ? '' : '… '
  const after = WHOLE.test(words) || ENDS.test(text.slice(end)) ? '' : ' …'
  return `${before}${words}${after}`
}

/** What stands before the first word of a sentence; after its last; and at the end of a whole one. */
const STARTS = /(?:^|[.!?…:;\n—–)\]"”“*])\s*["“‘'([*]*$/u
const ENDS = /^\s*(?:$|["”’')*]*[.!?…:;\n—–])/u
const WHOLE = /[.!?…]["”’')*]*$/u

/** The complete thought that a mark stands in; of a long one only the marked words. */
export function thoughtOf({ text, coded }: Reply, mark: CodeMark): string {
  const thought = coded.segments.find(({ marks }) => marks.includes(mark))
  return thought === undefined || thought.end - thought.start > LONGEST_THOUGHT
    ? quoteAt(text, mark.start, mark.end)
    : quoteAt(text, thought.start, thought.end)
}

/** @param reason a sentence that words of doubt can stand before */
export const fromMark = (
  { reply, mark }: PlacedMark,
  reason: string,
  helped: boolean,
): Evidence => ({
  index: reply.index,
  quote: thoughtOf(reply, mark),
  reason: !helped && mark.confidence < DOUBTED_BELOW ? doubted(reason) : reason,
  helped,
})

const doubted = (reason: string): string =>
  `As far as the observer can tell, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`

/** For a reply that lacked something: its first words stand for it. */
export const fromReply = ({ index, text }: Reply, reason: string, helped: boolean): Evidence => ({
  index,
  quote: firstWords(text),
  reason,
  helped,
})

/** The beginning of a text, up to a whole word, with an ellipsis where it is cut. */
export function firstWords(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= LONGEST_QUOTE) return trimmed
  const cut = trimmed.slice(0, LONGEST_QUOTE)
  const lastSpace = cut.search(/\s\S*$/u)
  return quoteAt(trimmed, 0, lastSpace > 0 ? lastSpace : LONGEST_QUOTE)
}
