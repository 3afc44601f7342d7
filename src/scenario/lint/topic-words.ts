import type { Finding } from '#scenario/finding.ts'
import { holdsNormalised, normalised } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** SCN045: a word by which another topic would be heard as well, told at the later of the two. */
export const topicWords: Check = ({ draft }) => {
  const words = (draft.topics ?? []).flatMap((topic, at) =>
    topic.words.map((word, index) => ({
      word,
      topic: topic.id,
      path: ['topics', at, 'words', index],
      isStem: word.endsWith('*'),
      heard: normalised(word).replace(/\*$/u, ''),
    })),
  )
  return words.flatMap((here, at): readonly Finding[] => {
    const { word, topic, path } = here
    const other = words
      .slice(0, at)
      .find((earlier) => earlier.topic !== topic && (hears(earlier, here) || hears(here, earlier)))
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

interface TopicWord {
  /** normalised, without the star of a stem */
  readonly heard: string
  readonly isStem: boolean
}

/** @returns whether a reply with the words of `said` is heard by `listening`, where a trailing * is any ending */
function hears(listening: TopicWord, said: TopicWord): boolean {
  if (!said.heard.includes(listening.heard)) return false
  if (!listening.isStem) return holdsNormalised(said.heard, listening.heard)
  return said.heard.startsWith(listening.heard) || said.heard.includes(` ${listening.heard}`)
}
