import { useCallback } from 'react'
import { useReading } from '#web/design/use-reading.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import { type Deck, readDeck } from './read-deck.ts'

type Reading =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly deck: Deck }
  | { readonly is: 'unreachable' | 'failed' }

const BEGINNING: Reading = { is: 'reading' }

/** What may be drilled on this device now; read again when asked. */
export function useDeck(): { readonly reading: Reading; readonly refresh: () => Promise<void> } {
  const practice = usePractice()
  return useReading(
    BEGINNING,
    useCallback(
      () =>
        readDeck(practice).then(
          (deck): Reading => (deck === null ? { is: 'unreachable' } : { is: 'read', deck }),
          (): Reading => ({ is: 'failed' }),
        ),
      [practice],
    ),
  )
}
