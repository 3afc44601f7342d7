/** What is left of a piece of an answer once the thoughts are out. */
export interface Sieved {
  readonly words: string
  /** whether words were found, given out or held back; thoughts and blanks are none */
  readonly hasWords: boolean
  /** a closing tag came without its opening one after words had been given out: those words were thoughts */
  readonly wereThoughts: boolean
}

export interface ThoughtSieve {
  readonly take: (piece: string) => Sieved
  /** What had still been held back at the end. */
  readonly rest: () => string
}

const NAMES = ['think', 'thinking', 'reasoning'] as const
const TAG = new RegExp(`</?(?:${NAMES.join('|')})>`, 'i')
const TAGS = NAMES.flatMap((name) => [`<${name}>`, `</${name}>`])

/**
 * Takes thoughts in tags out of an answer that comes in pieces, a tag torn between two pieces as well. Blanks at the
 * start and at the end are no part of the words; blanks inside come with the words after them.
 * @param holdsBack gives nothing out before the end, for models whose thoughts begin without a tag, so that what
 * stood before a lone closing tag can be taken out too
 */
export function thoughtSieve({ holdsBack }: { readonly holdsBack: boolean }): ThoughtSieve {
  /** not yet told apart: perhaps the beginning of a tag */
  let unread = ''
  let isThinking = false
  /** blanks or whole words that wait */
  let held = ''
  let hasGivenWords = false

  function take(piece: string): Sieved {
    unread += piece
    let words = ''
    let wereThoughts = false
    for (let tag = TAG.exec(unread); tag !== null; tag = TAG.exec(unread)) {
      if (!isThinking) words += unread.slice(0, tag.index)
      unread = unread.slice(tag.index + tag[0].length)
      const closes = tag[0].startsWith('</')
      if (closes && !isThinking) {
        wereThoughts ||= hasGivenWords
        words = ''
        held = ''
      }
      isThinking = !closes
    }
    const readable = unread.length - tagBeginning(unread)
    if (!isThinking) words += unread.slice(0, readable)
    unread = unread.slice(readable)
    return { words: give(words), hasWords: words.trim() !== '', wereThoughts }
  }

  function give(words: string): string {
    held += words
    if (holdsBack) return ''
    const ready = hasGivenWords ? held : held.trimStart()
    const given = ready.trimEnd()
    held = ready.slice(given.length)
    hasGivenWords ||= given !== ''
    return given
  }

  return {
    take,
    rest: () => {
      const left = isThinking ? held : held + unread
      return (hasGivenWords ? left : left.trimStart()).trimEnd()
    },
  }
}

/** @returns how many characters at the end could be the beginning of a tag */
function tagBeginning(text: string): number {
  const start = text.lastIndexOf('<')
  if (start === -1) return 0
  const end = text.slice(start).toLowerCase()
  return TAGS.some((tag) => tag.startsWith(end)) ? end.length : 0
}
