import { seedFrom } from '#lib/prng.ts'
import type { CorpusLine } from './corpus-line.ts'
import { groupOf } from './parts.ts'

/** One group in this many is learned from a second time as dictation would have written it. */
const UNMARKED_IN = 3

/**
 * The same lines without capitals and marks, as speech turned into text comes, for some of the groups: what a reply does
 * must not hang on its punctuation.
 */
export const unmarked = (lines: readonly CorpusLine[]): readonly CorpusLine[] =>
  lines
    .filter((line) => seedFrom(`unmarked ${groupOf(line)}`) % UNMARKED_IN === 0)
    .map((line) => ({
      ...line,
      thoughts: line.thoughts
        .map((thought) => ({ ...thought, text: withoutMarks(thought.text) }))
        .filter(({ text }) => text !== ''),
    }))
    .filter(({ thoughts }) => thoughts.length > 0)

const withoutMarks = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'’\s-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
