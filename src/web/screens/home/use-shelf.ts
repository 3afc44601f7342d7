import { useCallback, useEffect, useState } from 'react'
import { usePractice } from '#web/session/practice-context.tsx'
import type { ShelvedSession } from '#web/session/session-shelf.ts'

interface Sessions {
  /** on this device, newest first; none where the browser refuses storage */
  readonly kept: readonly ShelvedSession[]
  /** in this tab and nowhere else */
  readonly onlyInPage: readonly ShelvedSession[]
  /** there is storage, and it could not be read */
  readonly isUnread: boolean
}

/** The student's sessions, wherever they are. */
export function useShelf() {
  const practice = usePractice()
  const [sessions, setSessions] = useState<Sessions>({
    kept: [],
    onlyInPage: [],
    isUnread: false,
  })
  const refresh = useCallback(async () => {
    const shelf = await practice.shelf()
    const listed = shelf ? await shelf.list().catch(() => null) : []
    const only = practice.onlyInPage()
    const isOnlyHere = ({ session }: ShelvedSession) =>
      only.some((each) => each.session === session)
    setSessions({
      kept: (listed ?? []).filter((each) => !isOnlyHere(each)),
      onlyInPage: only,
      isUnread: listed === null,
    })
  }, [practice])
  useEffect(() => {
    void refresh()
  }, [refresh])
  return { ...sessions, refresh }
}
