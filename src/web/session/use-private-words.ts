import { useState } from 'react'
import { type PrivateWords, readPrivateWords, writePrivateWords } from './private-words.ts'

/** Words that outlive a reload from the moment they are typed. */
export function usePrivateWords(
  session: string,
  what: PrivateWords,
): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => readPrivateWords(session, what))
  return [
    words,
    (next) => {
      setWords(next)
      writePrivateWords(session, what, next)
    },
  ]
}
