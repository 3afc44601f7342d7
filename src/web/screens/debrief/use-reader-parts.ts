import { useEffect, useState } from 'react'
import type { ReaderParts } from '#web/second-reading/reader-parts.ts'

export interface BroughtParts {
  /** undefined where they are not wanted or still on their way; null where they could not be fetched */
  readonly parts: ReaderParts | null | undefined
  readonly fetchAgain: () => void
}

/** Few servers have a language model, so that what shows its readings is no part of every debrief. */
export function useReaderParts(isWanted: boolean): BroughtParts {
  const [parts, setParts] = useState<ReaderParts | null>()
  const fetchAgain = () => void bring().then(setParts)
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    void bring().then((brought) => {
      if (isCurrent) setParts(brought)
    })
    return () => {
      isCurrent = false
    }
  }, [isWanted])
  return { parts, fetchAgain }
}

const bring = (): Promise<ReaderParts | null> =>
  import('#web/second-reading/reader-parts.ts').then(
    ({ readerParts }) => readerParts,
    () => null,
  )
