import { useState } from 'react'
import type { AttemptStanding } from '#web/attempt/attempt-standing.ts'
import { timeLeftWords } from '#web/attempt/time-left-words.ts'
import { AssessedMark } from './assessed-mark.tsx'
import { useMsLeft } from './use-ms-left.ts'

const MINUTE_MS = 60_000

/** Spoken once each as they are reached. */
const ANNOUNCED = [
  [1, 'One minute left'],
  [5, 'Five minutes left'],
  [10, 'Ten minutes left'],
] as const

/** That it is assessed and, where there is a limit, the time by the server's clock. */
export function AttemptClock({ standing }: { readonly standing: AttemptStanding }) {
  const left = useMsLeft(standing)
  const isOverdue = standing.attempt.state === 'overdue'
  return (
    <div className="grid justify-items-center sm:flex sm:items-center sm:gap-3">
      <AssessedMark />
      {left !== null && (
        <p className="whitespace-nowrap text-[0.78rem] text-soft tabular-nums leading-tight sm:text-small">
          {left > 0 ? (
            <>
              {timeLeftWords(left)}
              <span className="max-sm:sr-only">{isOverdue ? ' to submit' : ' left'}</span>
            </>
          ) : (
            'Time is up'
          )}
        </p>
      )}
      {left !== null && <Announcement key={standing.attempt.state} minutes={left / MINUTE_MS} />}
    </div>
  )
}

/** Silent about what was past when the page was opened. */
function Announcement({ minutes }: { readonly minutes: number }) {
  const [atFirst] = useState(minutes)
  const reached = ANNOUNCED.find(([at]) => minutes <= at && atFirst > at)
  return (
    <p role="status" className="sr-only">
      {minutes > 0 && reached?.[1]}
    </p>
  )
}
