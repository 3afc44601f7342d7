import { useEffect, useState } from 'react'
import { readDraft, writeDraft } from '#web/course/draft.ts'

/**
 * The token that stands behind the # of a one-time link. It is taken out of the address at once, so that it stays in no
 * history and no picture of the screen; a reload in the same tab still has it, until it is used.
 */
export function useLinkToken(place: string): {
  readonly token: string | null
  readonly forget: () => void
} {
  const [token] = useState(() => window.location.hash.slice(1) || readDraft(place))
  useEffect(() => {
    if (token !== null) writeDraft(place, token)
    const { pathname, search, hash } = window.location
    if (hash !== '') window.history.replaceState(null, '', pathname + search)
  }, [place, token])
  return { token, forget: () => writeDraft(place, null) }
}
