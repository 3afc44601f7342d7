/** Longest quote in a margin. Judgement. */
const LONGEST_QUOTE = 60

/** Words as a margin quotes them, cut where they are many. */
export function shortQuote(words: string): string {
  const quoted = words.trim()
  return quoted.length <= LONGEST_QUOTE ? quoted : `${quoted.slice(0, LONGEST_QUOTE).trimEnd()}…`
}
