import { useEffect } from 'react'
import type { OpenPractice } from './practice.ts'

/** A session that lives in this page alone is not thrown away by a slip of the hand. */
export function useLeaveWarning(open: OpenPractice): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (open.keptOn() === 'page') event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [open])
}
