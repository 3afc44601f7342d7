import { useEffect, useState } from 'react'

/**
 * @param since a change of it counts as a break
 * @returns whether `isSo` has held for `ms` milliseconds without a break
 */
export function useLasting(isSo: boolean, ms: number, since: unknown = null): boolean {
  const [lasts, setLasts] = useState<{ readonly since: unknown } | null>(null)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setLasts({ since }), ms)
    return () => {
      clearTimeout(timer)
      setLasts(null)
    }
  }, [isSo, ms, since])
  return isSo && lasts !== null && Object.is(lasts.since, since)
}
