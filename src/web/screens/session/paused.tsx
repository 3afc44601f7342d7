import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '#web/design/button.tsx'

interface PausedProps {
  /** what becomes of the talk and of the time meanwhile */
  readonly words: string
  readonly onResume: () => void
  /** what went wrong, if anything did */
  readonly children: ReactNode
}

/** Covers the conversation, so that a pause is one. */
export function Paused({ words, onResume, children }: PausedProps) {
  const resume = useRef<HTMLButtonElement>(null)
  useEffect(() => resume.current?.focus(), [])
  return (
    <section
      aria-label="Paused"
      className="row-span-2 grid place-content-center justify-items-center gap-5 px-4 py-16 text-center"
    >
      <h2 className="text-[1.7rem]">Paused</h2>
      <p className="max-w-[28rem] text-pretty text-soft">{words}</p>
      <div className="max-w-[38rem] empty:hidden">{children}</div>
      <Button ref={resume} weight="main" onClick={onResume}>
        Resume
      </Button>
    </section>
  )
}
