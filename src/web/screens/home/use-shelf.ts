import { useCallback, useEffect, useState } from 'react'
import { usePractice } from '#web/session/practice-context.tsx'
import type { ShelvedSession } from '#web/session/session-shelf.ts'

/** The sessions kept on this device; none where the browser refuses storage. */
export function useShelf() {
  const practice = usePractice()
  const [sessions, setSessions] = useState<readonly ShelvedSession[]>([])
  const refresh = useCallback(async () => {
    const shelf = await practice.shelf()
    setSessions(shelf ? await shelf.list() : [])
  }, [practice])
  useEffect(() => {
    void refresh()
  }, [refresh])
  return { sessions, refresh }
}
