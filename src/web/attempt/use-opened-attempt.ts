import { useEffect, useState } from 'react'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { type Answered, ask } from '#web/api/ask.ts'
import { afterInBrowser } from '#web/voice/line-watch.ts'
import { type AttemptLine, attemptLine, type LineTrouble } from './attempt-line.ts'
import { followAttempt } from './follow-attempt.ts'
import { type ServerSessionHost, serverSessionHost } from './server-session-host.ts'

export type ExerciseBrief = Answered<'GET /api/exercises/:exercise/brief'>

export interface OpenedAttempt {
  readonly host: ServerSessionHost
  readonly brief: ExerciseBrief
}

export interface AttemptDoor {
  readonly opened: OpenedAttempt | null
  readonly problem: ApiRefusal | null
  /** why it does not open yet; it is tried again by itself */
  readonly trouble: LineTrouble | null
  readonly tryNow: () => void
}

const SHUT: AttemptDoor = { opened: null, problem: null, trouble: null, tryNow: () => {} }

/** Opens an attempt for as long as the screen is shown. */
export function useOpenedAttempt(attempt: string): AttemptDoor {
  const [door, setDoor] = useState(SHUT)
  useEffect(() => {
    const leaving = new AbortController()
    const line = attemptLine(afterInBrowser, () =>
      setDoor((before) => ({ ...before, trouble: line.trouble(), tryNow: line.tryNow })),
    )
    window.addEventListener('online', line.tryNow)
    let letGo = () => {}
    void open(attempt, line, leaving.signal).then((found) => {
      window.removeEventListener('online', line.tryNow)
      if (found === null || leaving.signal.aborted) return
      if (typeof found === 'string') {
        setDoor({ ...SHUT, problem: found })
        return
      }
      const stopFollowing = followAttempt(found.host)
      letGo = () => {
        stopFollowing()
        found.host.close()
      }
      setDoor({ ...SHUT, opened: found })
    })
    return () => {
      leaving.abort()
      window.removeEventListener('online', line.tryNow)
      letGo()
      setDoor(SHUT)
    }
  }, [attempt])
  return door
}

async function open(
  attempt: string,
  { untilKnown }: AttemptLine,
  signal: AbortSignal,
): Promise<OpenedAttempt | ApiRefusal | null> {
  const view = await untilKnown(
    () => ask('GET /api/attempts/:attempt', { params: { attempt }, signal }),
    signal,
  )
  if (view?.ok !== true) return view === null ? null : view.failure
  const { exercise } = view.value
  const brief = await untilKnown(
    () => ask('GET /api/exercises/:exercise/brief', { params: { exercise }, signal }),
    signal,
  )
  if (brief?.ok !== true) return brief === null ? null : brief.failure
  const host = serverSessionHost({
    first: view.value,
    hasModelVoice: brief.value.modelServer !== null,
    after: afterInBrowser,
    clock: () => performance.now(),
  })
  return { host, brief: brief.value }
}
