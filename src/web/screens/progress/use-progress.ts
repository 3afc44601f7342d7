import { useCallback, useEffect, useRef, useState } from 'react'
import { type Progress, progressOver } from '#feedback/progress/progress-over.ts'
import { onlyInPage } from '#web/data/export-data.ts'
import { foldedSummary } from '#web/data/folded-summary.ts'
import { keptSummaries } from '#web/data/kept-summaries.ts'
import type { Practice } from '#web/session/practice.ts'
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
  const [reading, setReading] = useState<Reading>(BEGINNING)
  const asked = useRef(0)
  const refresh = useCallback(async () => {
    asked.current++
    const mine = asked.current
    const show = (next: Reading) => {
      if (mine === asked.current) setReading(next)
    }
    try {
      show({
        is: 'read',
        ...(await readProgress(practice, (done, of) => show({ is: 'reading', done, of }))),
      })
    } catch {
      show({ is: 'failed' })
    }
  }, [practice])
  useEffect(() => {
    void refresh()
    return () => {
      asked.current++
    }
  }, [refresh])
  return { reading, refresh }
}

async function readProgress(
  practice: Practice,
  onStep: (done: number, of: number) => void,
): Promise<ReadProgress> {
  const database = await practice.database()
  const kept = database ? await keptSummaries(database, onStep) : { summaries: [], unread: 0 }
  const inPage = (await onlyInPage(practice)).map((each) =>
    foldedSummary(each.kept, each.compiled, each.journal),
  )
  const summaries = [...kept.summaries, ...inPage.filter((each) => typeof each === 'object')]
  const once = new Map(summaries.map((each) => [each.session, each]))
  return { progress: progressOver([...once.values()]), unread: kept.unread }
}
