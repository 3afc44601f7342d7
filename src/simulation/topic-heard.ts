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
    .map(({ id, words }) => ({ id, at: Math.max(...words.map((word) => lastTouch(spoken, word))) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => id)
}

/** @returns where the word was last spoken, or -1 */
function lastTouch(spoken: string, word: string): number {
  const isStem = word.trimEnd().endsWith('*')
  const sought = padded(word)
  return sought.trim() === '' ? -1 : spoken.lastIndexOf(isStem ? sought.trimEnd() : sought)
}

/** Lower-case words with one space before, between and after them; marks of every kind divide words. */
const padded = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
