import { useState } from 'react'
import { readPrivateWords, writePrivateWords } from '#web/session/private-words.ts'

/**
 * What is being typed into a try. It outlives a reload, each reply by itself, until it is said.
 * @param index of the reply in the transcript
 */
export function useTryDraft(
  session: string,
  index: number,
): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => draftsOf(session)[String(index)] ?? '')
  return [
    words,
    (next) => {
      setWords(next)
      const { [String(index)]: _, ...others } = draftsOf(session)
      const drafts = next === '' ? others : { ...others, [String(index)]: next }
      const isEmpty = Object.keys(drafts).length === 0
      writePrivateWords(session, 'tries', isEmpty ? '' : JSON.stringify(drafts))
    },
  ]
}

/** By the index of the reply. A file from elsewhere may hold anything here. */
function draftsOf(session: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(readPrivateWords(session, 'tries') || '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  } catch {
    return {}
  }
}
