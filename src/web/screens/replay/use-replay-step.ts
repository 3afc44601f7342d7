import { useSearchParams } from 'wouter'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'

export interface ReplayStep {
  /** which frame is shown */
  readonly nth: number
  /** Goes there; beyond either end stays at the end. */
  readonly goTo: (nth: number) => void
}

/**
 * The moment that the address names. Steps change the address in place, so that "back" leads to where the student
 * came from and not through every step. An address that names no reply of this session shows the start.
 */
export function useReplayStep(frames: readonly ReplayFrame[]): ReplayStep {
  const [params, setParams] = useSearchParams()
  const at = params.get('at')
  const found = frames.findIndex(({ index }) => index !== null && String(index) === at)
  const nth = Math.max(0, found)
  const goTo = (wanted: number) => {
    const frame = frames[Math.min(Math.max(wanted, 0), frames.length - 1)]
    if (frame === undefined || frame.reply === nth) return
    setParams(frame.index === null ? {} : { at: String(frame.index) }, { replace: true })
  }
  return { nth, goTo }
}
