/// <reference types="wicg-file-system-access" />
import { useEffect, useRef, useState } from 'react'

/** A file may be dropped anywhere: one that misses would otherwise take the page’s place. */
export function useFileDrop(
  onFile: (file: File, handle: FileSystemFileHandle | null) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      void handleOf(event.dataTransfer.items[0]).then((handle) => latest.current(file, handle))
    }
    // Before the editor sees it, which would put the file's text where the pointer is.
    const options = { capture: true }
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop, options)
    return () => {
      window.removeEventListener('dragover', hold)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop, options)
    }
  }, [])
  return isOver
}

/** Asked for within the event, as browsers demand; null where they give none. */
async function handleOf(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  if (item === undefined || !('getAsFileSystemHandle' in item)) return null
  try {
    const handle = await item.getAsFileSystemHandle()
    return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null
  } catch {
    return null
  }
}
