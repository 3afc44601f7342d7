import { useState } from 'react'
import { usePromised } from '#web/design/use-promised.ts'
import type { ReaderParts } from '#web/second-reading/reader-parts.ts'

export interface BroughtParts {
  /** undefined where nothing is wanted, or it is still on its way; null where it could not be fetched */
  readonly parts: ReaderParts | null | undefined
  readonly fetchAgain: () => void
}

/** Few servers have a language model, so that what shows its readings is no part of every debrief. */
export function useReaderParts(isWanted: boolean): BroughtParts {
  const [attempt, setAttempt] = useState(0)
  const parts = usePromised(
    () => (isWanted ? bring() : Promise.resolve(undefined)),
    `${isWanted} ${attempt}`,
  )
  return { parts, fetchAgain: () => setAttempt(attempt + 1) }
}

const bring = (): Promise<ReaderParts | null> =>
  import('#web/second-reading/reader-parts.ts').then(
    ({ readerParts }) => readerParts,
    () => null,
  )
