import type { ReactNode } from 'react'
import { Button } from '#web/design/button.tsx'
import { Bar } from '#web/frame/bar.tsx'

interface SessionBarProps {
  /** tells the time */
  readonly clock: ReactNode
  readonly isPaused: boolean
  /** more that the support card offers here */
  readonly support?: ReactNode
  /** in practice: the way to sound and pace */
  readonly sound?: ReactNode
  readonly onPause: () => void
  readonly onEnd: () => void
}

/** The clock, Support, Sound, Pause and End: one row, whatever the width. */
export const SessionBar = ({
  clock,
  isPaused,
  support,
  sound,
  onPause,
  onEnd,
}: SessionBarProps) => (
  <Bar
    isCompact
    support={support}
    after={
      <>
        {sound}
        {!isPaused && (
          <Button weight="quiet" className="min-w-10! px-1! sm:px-3!" onClick={onPause}>
            <PauseBars />
            <span className="max-sm:sr-only">Pause</span>
          </Button>
        )}
        <Button className="px-2.5! sm:px-[1.1rem]!" onClick={onEnd}>
          <span>
            End<span className="max-sm:sr-only"> session</span>
          </span>
        </Button>
      </>
    }
  >
    {clock}
  </Bar>
)

const PauseBars = () => (
  <svg aria-hidden="true" className="sm:hidden" width="14" height="16" viewBox="0 0 14 16">
    <path d="M4 2v12M10 2v12" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
  </svg>
)
