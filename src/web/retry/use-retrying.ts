import { useMemo, useState, useSyncExternalStore } from 'react'
import { foldSession } from '#simulation/fold-session.ts'
import type { OpenPractice } from '#web/session/practice.ts'
import type { Retrying } from './retrying.ts'

/**
 * The finished session of this tab, folded, so that its replies can be tried again.
 * @param onLost another tab went on with this session
 * @returns null where the journal does not fold
 */
export function useRetrying(open: OpenPractice, onLost: () => void): Retrying | null {
  const { host, compiled, speaksForSelf } = open
  const journal = useSyncExternalStore(host.subscribe, host.journal)
  const folded = useMemo(() => foldSession(compiled, journal), [compiled, journal])
  const [triesBefore] = useState(() => (folded.ok ? folded.value.tries.length : 0))
  return useMemo(
    () =>
      folded.ok
        ? {
            compiled,
            folded: folded.value,
            journal,
            triesBefore,
            retry: host.retry,
            speaksForSelf,
            onLost,
          }
        : null,
    [compiled, folded, journal, triesBefore, host, speaksForSelf, onLost],
  )
}
