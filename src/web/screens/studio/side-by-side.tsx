import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'

interface SideBySideProps {
  readonly left: ReactNode
  readonly right: ReactNode
}

/** Percent of the width that the left side has. @source judgement */
const [LEAST, START, MOST] = [30, 56, 75] as const
const STEP = 5

/** Two sides with a border that can be moved by pointer and by arrow keys; on a narrow screen one below the other. */
export function SideBySide({ left, right }: SideBySideProps) {
  const [share, setShare] = useState<number>(START)
  const box = useRef<HTMLDivElement>(null)
  const move = (next: number) => setShare(Math.min(MOST, Math.max(LEAST, Math.round(next))))
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST }[
      event.key
    ]
    if (to === undefined) return
    event.preventDefault()
    move(to)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !box.current) return
    const { left: from, width } = box.current.getBoundingClientRect()
    move(((event.clientX - from) / width) * 100)
  }
  return (
    <div
      ref={box}
      className="grid grid-cols-[minmax(0,1fr)] gap-y-6 lg:h-[max(28rem,calc(100dvh-17rem))] lg:grid-cols-[minmax(0,var(--left))_1.25rem_minmax(0,var(--right))]"
      style={shares(share)}
    >
      <div className="h-[min(34rem,75dvh)] min-h-0 lg:h-full">{left}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a border that can be moved is no rule between texts */}
      <div
        role="separator"
        tabIndex={0}
        aria-label="Width of the file"
        aria-orientation="vertical"
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        aria-valuenow={share}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        className="group hidden cursor-col-resize touch-none place-items-center lg:grid"
      >
        <span className="h-16 w-1 rounded-full bg-edge group-hover:bg-teal" />
      </div>
      <div className="min-h-0 lg:h-full lg:overflow-auto">{right}</div>
    </div>
  )
}

// React's own type knows no custom properties.
const shares = (share: number) =>
  ({ '--left': `${share}fr`, '--right': `${100 - share}fr` }) as CSSProperties
