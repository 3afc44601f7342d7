import { useEffect, useRef, useState } from 'react'
import type { SessionView } from '#simulation/session-view.ts'

/** Whether the session stands at the turn after which it asks what is happening in the student, and they have not gone on. */
export function useLookWithin(
  { promptedAfter, phase, turns }: SessionView,
  pause: () => void,
): { readonly clientSaid: string | null; readonly goOn: () => void } {
  const [doneAt, setDoneAt] = useState<number | null>(null)
  const newest = turns.at(-1)
  const isDue =
    promptedAfter !== null &&
    newest?.speaker === 'client' &&
    newest.index === promptedAfter &&
    doneAt !== promptedAfter &&
    (phase === 'awaiting-student' || phase === 'paused')
  const latest = useRef(pause)
  latest.current = pause
  useEffect(() => {
    if (isDue && phase === 'awaiting-student') latest.current()
  }, [isDue, phase])
  return {
    clientSaid: isDue ? newest.speech.says : null,
    goOn: () => setDoneAt(promptedAfter),
  }
}
