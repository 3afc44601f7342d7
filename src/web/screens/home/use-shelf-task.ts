import { useState } from 'react'
import { usePractice } from '#web/session/practice-context.tsx'
import type { SessionShelf } from '#web/session/session-shelf.ts'

/** Does something with the sessions on the device and remembers that it did not work. */
export function useShelfTask() {
  const practice = usePractice()
  const [hasFailed, setFailed] = useState(false)
  const run = async (task: (shelf: SessionShelf) => Promise<void>) => {
    setFailed(false)
    try {
      const shelf = await practice.shelf()
      if (shelf) await task(shelf)
      setFailed(shelf === null)
    } catch {
      setFailed(true)
    }
  }
  return { run, hasFailed }
}
