import { useEffect, useSyncExternalStore } from 'react'
import { type DeskState, type FileDesk, fileDesk } from './file-desk.ts'
import { fileLocks } from './file-locks.ts'
import { fileShelf } from './file-shelf.ts'

const desk = fileDesk(fileShelf(), fileLocks(), () => new Date().toISOString())

/** The desk of this page. */
export function useFileDesk(): readonly [FileDesk, DeskState] {
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  useEffect(() => {
    const keep = () => void desk.keep()
    const warn = (event: BeforeUnloadEvent) => {
      keep()
      const { open } = desk.state()
      if (open !== null && open.keeping !== 'kept' && open.keeping !== 'waiting')
        event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('pagehide', keep)
    return () => {
      // Another tab may have the file now. The address of this page still names it, for who comes back.
      void desk.close()
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', keep)
    }
  }, [])
  return [desk, state]
}
