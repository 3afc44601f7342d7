import { useEffect, useState } from 'react'
import type { AttemptStanding } from '#web/attempt/attempt-standing.ts'
import { msLeft } from '#web/attempt/ms-left.ts'

/** @returns milliseconds that are left by the server's clock, told every second; null where there is no limit */
export function useMsLeft({ attempt, heardAt }: AttemptStanding): number | null {
  const [now, setNow] = useState(() => performance.now())
  const hasLimit = msLeft(attempt, 0) !== null
  useEffect(() => {
    if (!hasLimit) return
    setNow(performance.now())
    const timer = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(timer)
  }, [hasLimit])
  return msLeft(attempt, Math.max(0, now - heardAt))
}
