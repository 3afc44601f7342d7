import { useEffect, useState } from 'react'
import { ask } from '#web/api/ask.ts'
import type { MarkingView } from './marking-view.ts'

/** The server takes somebody for gone after a minute and a half. */
const SIGN_OF_LIFE_MS = 30_000

/** Says that one is at work on an attempt for as long as the page is looked at. @returns who else is, by name */
export function usePresence({ attempt, atWork }: MarkingView): readonly string[] {
  const [heard, setHeard] = useState<{
    readonly since: readonly string[]
    readonly names: readonly string[]
  } | null>(null)
  useEffect(() => {
    let isHere = true
    const say = async () => {
      if (document.visibilityState === 'hidden') return
      const said = await ask('PUT /api/attempts/:attempt/presence', { params: { attempt } })
      if (isHere && said.ok) setHeard({ since: atWork, names: said.value.atWork })
    }
    const timer = setInterval(() => void say(), SIGN_OF_LIFE_MS)
    return () => {
      isHere = false
      clearInterval(timer)
    }
  }, [attempt, atWork])
  // What came with the attempt is newer once it was read anew.
  return heard !== null && heard.since === atWork ? heard.names : atWork
}
