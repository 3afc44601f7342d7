import type { Finding } from '#scenario/finding.ts'
import { holdsPhrase, normalised } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** SCN045: a word by which another topic would be heard as well, told at the later of the two. */
export const topicWords: Check = ({ draft }) => {
  const words = (draft.topics ?? []).flatMap((topic, at) =>
    topic.words.map((word, index) => ({
      word,
      topic: topic.id,
      path: ['topics', at, 'words', index],
    })),
  )
  return words.flatMap(({ word, topic, path }, at): readonly Finding[] => {
    const other = words
      .slice(0, at)
      .find(
        (earlier) =>
          earlier.topic !== topic && (hears(earlier.word, word) || hears(word, earlier.word)),
      )
    return other === undefined
      ? []
      : [
          {
            code: 'SCN045',
            path,
            message:
              word === other.word
                ? `"${word}" is a word of the topic "${other.topic}" too`
                : `"${word}" is heard as "${other.word}" too, a word of the topic "${other.topic}"`,
            fix: 'Keep it with one topic, or choose a word that no other topic listens for.',
          },
        ]
  })
}

/** @returns whether a reply with the words of `said` is heard by `listening`, where a trailing * is any ending */
function hears(listening: string, said: string): boolean {
  const stem = normalised(listening).replace(/\*$/u, '')
  const words = normalised(said).replace(/\*$/u, '')
  if (!listening.endsWith('*')) return holdsPhrase(words, stem)
  return words.startsWith(stem) || words.includes(` ${stem}`)
}
