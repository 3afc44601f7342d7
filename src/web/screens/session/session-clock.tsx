import type { SessionView } from '#simulation/session-view.ts'
import { useMinutesLeft } from './use-minutes-left.ts'

interface SessionClockProps {
  readonly view: SessionView
  /** planned length */
  readonly minutes: number
}

/** Tells the time and never stops anyone. Spoken aloud at five minutes and at one, no more. */
export function SessionClock({ view, minutes }: SessionClockProps) {
  const left = useMinutesLeft(view, minutes)
  return (
    <>
      <p className="whitespace-nowrap text-small text-soft tabular-nums">
        {left > 0 ? (
          <>
            {left} min<span className="max-sm:sr-only"> left</span>
          </>
        ) : (
          <>
            Time<span className="max-sm:sr-only"> is</span> up
          </>
        )}
      </p>
      <p role="status" className="sr-only">
        {announcement(left)}
      </p>
    </>
  )
}

/** Stays the same between the two moments, so that a screen reader speaks at each of them once. */
function announcement(left: number): string {
  if (left > 5 || left <= 0) return ''
  return left > 1 ? 'Five minutes left' : 'One minute left'
}
