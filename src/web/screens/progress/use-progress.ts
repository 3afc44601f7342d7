import { useCallback } from 'react'
import { type Progress, progressOver } from '#feedback/progress/progress-over.ts'
import { ownSummaries } from '#web/data/own-summaries.ts'
import { useReading } from '#web/design/use-reading.ts'
import { usePractice } from '#web/session/practice-context.tsx'

export interface ReadProgress {
  readonly progress: Progress
  /** sessions that this version cannot read */
  readonly unread: number
}

type Reading =
  | { readonly is: 'reading'; readonly done: number; readonly of: number }
  | ({ readonly is: 'read' } & ReadProgress)
  | { readonly is: 'failed' }

const BEGINNING: Reading = { is: 'reading', done: 0, of: 0 }

/** The student's practice over weeks, from this device and this tab. */
export function useProgress(): {
  readonly reading: Reading
  readonly refresh: () => Promise<void>
} {
  const practice = usePractice()
  return useReading(
    BEGINNING,
    useCallback(
      (show: (reading: Reading) => void) =>
        ownSummaries(practice, (done, of) => show({ is: 'reading', done, of })).then(
          ({ summaries, unread }): Reading => ({
            is: 'read',
            progress: progressOver(summaries),
            unread,
          }),
          (): Reading => ({ is: 'failed' }),
        ),
      [practice],
    ),
  )
}
