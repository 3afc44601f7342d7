import type { RefObject } from 'react'
import { PassingButton } from './passing-button.tsx'

interface WaitingProps {
  readonly onStop: () => void
  readonly heir: RefObject<HTMLElement | null>
}

/** A line that breathes, and a way out. What is awaited stands beside it, in a status. */
export const Waiting = ({ onStop, heir }: WaitingProps) => (
  <div className="no-print flex min-h-11 flex-wrap items-center gap-x-5">
    <div aria-hidden="true" className="breath" />
    <PassingButton heir={heir} onClick={onStop}>
      Stop waiting
    </PassingButton>
  </div>
)
