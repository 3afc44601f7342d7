import { useCallback, useEffect, useState } from 'react'
import { usePractice } from '#web/session/practice-context.tsx'
import type { ShelvedSession } from '#web/session/session-shelf.ts'

interface Sessions {
  /** on this device, newest first; none where the browser refuses storage */
  readonly kept: readonly ShelvedSession[]
  /** in this tab and nowhere else */
  readonly onlyInPage: readonly ShelvedSession[]
}

/** The student's sessions, wherever they are. */
export function useShelf() {
  const practice = usePractice()
  const [sessions, setSessions] = useState<Sessions>({ kept: [], onlyInPage: [] })
  const refresh = useCallback(async () => {
    const shelf = await practice.shelf()
    const kept = shelf ? await shelf.list() : []
    const only = practice.onlyInPage()
    const isOnlyHere = ({ session }: ShelvedSession) =>
      only.some((each) => each.session === session)
    setSessions({ kept: kept.filter((each) => !isOnlyHere(each)), onlyInPage: only })
  }, [practice])
  useEffect(() => {
    void refresh()
  }, [refresh])
  return { ...sessions, refresh }
}
