import type { Topic } from '#scenario/topic.schema.ts'

/**
 * Which topics a reply touches, by the words the author gave them: whole words and phrases, a trailing `*` standing
 * for any ending. Case, quotes, hyphens and punctuation make no difference.
 * @returns ids, the one touched last first (a question mostly closes a reply), then in the author's order
 */
export function topicsHeard(
  text: string,
  topics: readonly Pick<Topic, 'id' | 'words'>[],
): readonly string[] {
  const spoken = padded(text)
  return topics
    .map(({ id, words }) => ({
      id,
      at: Math.max(...soughtFor(words).map((sought) => spoken.lastIndexOf(sought))),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => id)
}

const soughtIn = new WeakMap<readonly string[], readonly string[]>()

/** The author's words as they are looked for, worked out once: a stem stays open at its end. */
function soughtFor(words: readonly string[]): readonly string[] {
  const known = soughtIn.get(words)
  if (known !== undefined) return known
  const sought = words
    .map((word) => (word.trimEnd().endsWith('*') ? padded(word).trimEnd() : padded(word)))
    .filter((word) => word.trim() !== '')
  soughtIn.set(words, sought)
  return sought
}

/** Lower-case words with one space before, between and after them; marks of every kind divide words. */
const padded = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
