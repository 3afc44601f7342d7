import type { ClientProfile } from '#scenario/client.schema.ts'

/** One sentence without its wrapping. */
export interface SpokenSentence {
  /** the stage direction that came before it; only ever on the first sentence of a turn */
  readonly stage: string | null
  /** empty where a turn was a stage direction and nothing else */
  readonly says: string
}

/** A stage direction longer than this is narration. Judgement: the authors' own have up to seventeen words. */
export const MOST_STAGE_WORDS = 18

/**
 * Takes off what models put round a turn: the client's own name and a colon, one stage direction at the very
 * beginning, quotation marks round the whole. That is how the words travel and not the words, which are passed on as
 * they are. What stands in such a place and does not look the part is left for the checks to refuse.
 * @returns reads the sentences of one turn, in order
 */
export function unwrapping({
  name,
  calledName,
}: Pick<ClientProfile, 'name' | 'calledName'>): (sentence: string) => SpokenSentence {
  const names = [...new Set([name, calledName, ...name.split(/\s+/)])]
  let isFirst = true
  let closing: string | null = null
  return (sentence) => {
    const { stage, words } = isFirst
      ? withoutOpening(sentence, names)
      : { stage: null, words: sentence }
    let says = words
    if (isFirst) {
      const quote = openingQuote(says)
      if (quote !== null) says = says.slice(1).trimStart()
      closing = quote
    }
    isFirst = false
    if (closing !== null && endsQuote(says, closing)) {
      says = says.slice(0, -1).trimEnd()
      closing = null
    }
    return { stage, says }
  }
}

function withoutOpening(sentence: string, names: readonly string[]) {
  const unnamed = withoutName(sentence, names)
  const bracketed = /^(?:\*([^*\n]+)\*|\(([^()\n]+)\)|（([^（）\n]+)）)\s*/u.exec(unnamed)
  const stage = (bracketed?.[1] ?? bracketed?.[2] ?? bracketed?.[3] ?? '').trim()
  if (bracketed === null || !isStage(stage)) return { stage: null, words: unnamed }
  return { stage, words: withoutName(unnamed.slice(bracketed[0].length), names) }
}

function withoutName(text: string, names: readonly string[]): string {
  const bare = text.replace(/^\*\*(.{1,80}?)(?::\*\*|\*\*:)/, '$1:')
  const at = bare.indexOf(':')
  const label = bare.slice(0, Math.max(at, 0)).trim().toLowerCase()
  return names.some((name) => name.toLowerCase() === label) ? bare.slice(at + 1).trimStart() : text
}

const isStage = (text: string): boolean =>
  /^\p{Ll}/u.test(text) && text.split(/\s+/).length <= MOST_STAGE_WORDS

/** @returns the mark that would close it; null where the quotation ends before the sentence does */
function openingQuote(says: string): string | null {
  const closing = says.startsWith('"') ? '"' : says.startsWith('“') ? '”' : null
  if (closing === null) return null
  const end = says.indexOf(closing, 1)
  return end === -1 || end === says.length - 1 ? closing : null
}

/** A last quotation mark that no mark within the sentence has opened. */
function endsQuote(says: string, closing: string): boolean {
  if (!says.endsWith(closing)) return false
  const marks = [...says].filter((each) => each === closing).length
  const opened = closing === '"' ? 0 : [...says].filter((each) => each === '“').length
  return closing === '"' ? marks % 2 === 1 : marks > opened
}
