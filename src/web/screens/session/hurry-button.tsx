import { useLayoutEffect, useRef } from 'react'
import { focusReply } from './focus-reply.ts'

/** The way on for whoever would not wait. Where it goes away under the student's hand, the reply takes the focus. */
export function HurryButton({ onHurry }: { readonly onHurry: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const shown = button.current
    return () => {
      if (shown !== null && document.activeElement === shown) focusReply()
    }
  }, [])
  return (
    <div className="script-line late-way-on">
      <button
        ref={button}
        type="button"
        className="aside-press"
        onClick={() => {
          focusReply()
          onHurry()
        }}
      >
        Let the built-in voice answer
      </button>
    </div>
  )
}
