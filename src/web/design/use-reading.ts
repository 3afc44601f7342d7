import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * Something that is read once a screen opens, and again when asked; what was asked for before the newest is let go of.
 * @param read stays the same from one rendering to the next; it may show how far it has come, and never rejects
 */
export function useReading<Reading>(
  beginning: Reading,
  read: (show: (reading: Reading) => void) => Promise<Reading>,
): { readonly reading: Reading; readonly refresh: () => Promise<void> } {
  const [reading, setReading] = useState(beginning)
  const asked = useRef(0)
  const refresh = useCallback(async () => {
    asked.current++
    const mine = asked.current
    const show = (next: Reading) => {
      if (mine === asked.current) setReading(() => next)
    }
    show(await read(show))
  }, [read])
  useEffect(() => {
    void refresh()
    return () => {
      asked.current++
    }
  }, [refresh])
  return { reading, refresh }
}
