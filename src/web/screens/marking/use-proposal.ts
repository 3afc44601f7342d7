import { useEffect, useRef, useState } from 'react'
import { type AskFailure, ask } from '#web/api/ask.ts'
import type { MarkingView, ShownProposal } from './marking-view.ts'

/** A second reading takes a minute or so; so often it is looked whether it is there. */
const LOOK_AGAIN_MS = 8000

export interface Proposal {
  /** null: not shown */
  readonly shown: ShownProposal | null
  readonly isAsking: boolean
  readonly failure: AskFailure | null
  /** every level is entered, so that it may be looked at */
  readonly isOpen: boolean
  /** @param withSecondReading has a language model asked for one, too */
  readonly show: (withSecondReading: boolean) => Promise<void>
}

interface Situation {
  readonly view: MarkingView
  readonly hasWholeMark: boolean
  readonly onShown: () => void
}

/** What others made of an attempt: only when it is asked for, and again at once where it was seen before. */
export function useProposal({ view, hasWholeMark, onShown }: Situation): Proposal {
  const [shown, setShown] = useState<ShownProposal | null>(null)
  const [failure, setFailure] = useState<AskFailure | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { attempt, mayShowProposal } = view
  const wasSeen = view.own.proposalSeenAt !== null && mayShowProposal

  const show = async (withSecondReading: boolean) => {
    if (isAsking) return
    setAsking(true)
    const result = await ask('POST /api/attempts/:attempt/proposal', {
      params: { attempt },
      body: { secondReading: withSecondReading },
    })
    setAsking(false)
    setFailure(result.ok ? null : result.failure)
    if (!result.ok) return
    setShown(result.value)
    if (shown === null) onShown()
  }
  const again = useRef(show)
  again.current = show
  useEffect(() => {
    if (wasSeen) void again.current(false)
  }, [wasSeen])
  const isAwaited = shown?.secondReading.status === 'awaited'
  useEffect(() => {
    if (!isAwaited) return
    const timer = setInterval(() => void again.current(true), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isAwaited])
  return { shown, isAsking, failure, isOpen: hasWholeMark, show }
}
