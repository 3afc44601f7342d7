import { useEffect, useState } from 'react'
import type { SessionView } from '#simulation/session-view.ts'

const MINUTE_MS = 60_000

/** @returns begun minutes that are left; 0 once the planned time is over */
export function useMinutesLeft(view: SessionView, minutes: number): number {
  const [since, setSince] = useState({ view, at: performance.now() })
  const [now, setNow] = useState(since.at)
  if (since.view !== view) {
    const at = performance.now()
    setSince({ view, at })
    setNow(at)
  }
  const isRunning = view.phase !== 'paused'
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  const talkedMs = view.talkedMs + (isRunning ? Math.max(0, now - since.at) : 0)
  return Math.max(0, Math.ceil((minutes * MINUTE_MS - talkedMs) / MINUTE_MS))
}
