import type { CodeMark } from '#coding/coded-turn.ts'
import type { PlacedMark, Reply } from './exchange.ts'
import type { ReadTranscript } from './read-transcript.ts'
import type { Evidence } from './verdict.ts'

/** Longest quote of words that carry no mark; enough to find the place again. Judgement. */
const LONGEST_QUOTE = 110

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
    const stands = text !== undefined && quote.trim() !== '' && text.includes(quote)
    const place = `${index} ${quote}`
    if (!stands || cited.has(place)) return false
    cited.add(place)
    return true
  })
}

/** The words a mark rests on. */
export const wordsOf = (text: string, { start, end }: CodeMark): string =>
  text.slice(start, end).trim()

export const fromMark = (
  { reply, mark }: PlacedMark,
  reason: string,
  helped: boolean,
): Evidence => ({ index: reply.index, quote: wordsOf(reply.text, mark), reason, helped })

/** For a reply that lacked something: its first words stand for it. */
export const fromReply = ({ index, text }: Reply, reason: string, helped: boolean): Evidence => ({
  index,
  quote: firstWords(text),
  reason,
  helped,
})

/** The beginning of a text, up to a whole word; always a substring of it. */
export function firstWords(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= LONGEST_QUOTE) return trimmed
  const cut = trimmed.slice(0, LONGEST_QUOTE)
  const lastSpace = cut.search(/\s\S*$/u)
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut
}
