import { usePromised } from '#web/design/use-promised.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import { openLevels } from './open-levels.ts'

/** @returns the levels that may be practised here; undefined until that is known */
export function useOpenLevels(): readonly number[] | undefined {
  const practice = usePractice()
  return usePromised(() => openLevels(practice), practice)
}
