import { useState } from 'react'
import { type PrivateWords, readPrivateWords, writePrivateWords } from './private-words.ts'

/**
 * Words that outlive a reload from the moment they are typed.
 * @param sent words that are not offered again: a page that closes while a reply is being kept leaves it in both places
 */
export function usePrivateWords(
  session: string,
  what: PrivateWords,
  sent: string | null = null,
): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => {
    const left = readPrivateWords(session, what)
    return left === sent ? '' : left
  })
  return [
    words,
    (next) => {
      setWords(next)
      writePrivateWords(session, what, next)
    },
  ]
}
