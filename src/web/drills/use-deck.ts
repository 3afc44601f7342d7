import { useCallback, useEffect, useRef, useState } from 'react'
import { usePractice } from '#web/session/practice-context.tsx'
import { type Deck, readDeck } from './read-deck.ts'

type Reading =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly deck: Deck }
  | { readonly is: 'unreachable' | 'failed' }

/** What may be drilled on this device now; read again when asked. */
export function useDeck(): { readonly reading: Reading; readonly refresh: () => Promise<void> } {
  const practice = usePractice()
  const [reading, setReading] = useState<Reading>({ is: 'reading' })
  const asked = useRef(0)
  const refresh = useCallback(async () => {
    asked.current++
    const mine = asked.current
    const next = await readDeck(practice).then(
      (deck): Reading => (deck === null ? { is: 'unreachable' } : { is: 'read', deck }),
      (): Reading => ({ is: 'failed' }),
    )
    if (mine === asked.current) setReading(next)
  }, [practice])
  useEffect(() => {
    void refresh()
    return () => {
      asked.current++
    }
  }, [refresh])
  return { reading, refresh }
}
