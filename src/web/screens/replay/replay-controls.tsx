import { useId } from 'react'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'
import { Button } from '#web/design/button.tsx'
import { movedWords, placeWords } from './frame-words.ts'
import type { ReplayStep } from './use-replay-step.ts'

interface ReplayControlsProps {
  readonly frames: readonly ReplayFrame[]
  readonly frame: ReplayFrame
  readonly step: ReplayStep
}

/** Steps, a slider over the whole session, and what this step did. Nothing plays by itself. */
export function ReplayControls({ frames, frame, step: { nth, goTo } }: ReplayControlsProps) {
  const id = useId()
  const last = frames.length - 1
  const isFirst = nth === 0
  const isLast = nth === last
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      role="group"
      aria-label="Steps"
      className="no-print sticky bottom-0 z-10 -mx-4 grid gap-1.5 border-hair border-t bg-paper px-4 py-2.5 sm:mx-0 sm:px-0"
    >
      <p role="status" className="text-small sm:text-[1rem]">
        {movedWords(frame)}
      </p>
      <div className="grid grid-cols-2 items-center gap-2 sm:grid-cols-[auto_auto_minmax(0,1fr)_auto_auto]">
        <Button
          className={`max-sm:hidden ${AT_AN_END}`}
          weight="quiet"
          aria-disabled={isFirst}
          onClick={() => goTo(0)}
        >
          Start
        </Button>
        <Button className={AT_AN_END} aria-disabled={isFirst} onClick={() => goTo(nth - 1)}>
          <span aria-hidden="true" className="max-sm:hidden">
            ←
          </span>{' '}
          Step back
        </Button>
        <div className="grid gap-0.5 max-sm:order-first max-sm:col-span-2">
          <label htmlFor={id} className="sr-only">
            Moment of the session
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={last}
            step={1}
            value={nth}
            aria-valuetext={placeWords(frame, last)}
            onChange={({ target }) => goTo(Number(target.value))}
            className="h-7 w-full accent-teal"
          />
          <p
            aria-hidden="true"
            className="text-center text-small text-soft tabular-nums max-sm:hidden"
          >
            {placeWords(frame, last)}
          </p>
        </div>
        <Button className={AT_AN_END} aria-disabled={isLast} onClick={() => goTo(nth + 1)}>
          Step forward{' '}
          <span aria-hidden="true" className="max-sm:hidden">
            →
          </span>
        </Button>
        <Button
          className={`max-sm:hidden ${AT_AN_END}`}
          weight="quiet"
          aria-disabled={isLast}
          onClick={() => goTo(last)}
        >
          End
        </Button>
      </div>
    </div>
  )
}

/** A step that leads nowhere keeps the focus, and looks like it. */
const AT_AN_END = 'aria-disabled:border-hair aria-disabled:text-soft aria-disabled:cursor-default'
