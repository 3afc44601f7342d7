import { useEffect } from 'react'
import type { ReplayStep } from './use-replay-step.ts'

/** Whatever has its own use for the arrow keys. */
const TAKES_ARROWS = 'input, textarea, select, [contenteditable], [role="radiogroup"]'

/** The left and right arrow keys step through the replay from anywhere but a field or a dialog. */
export function useStepKeys({ nth, goTo }: ReplayStep): void {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = STEPS[event.key]
      const { target } = event
      if (by === undefined || event.defaultPrevented) return
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (target instanceof Element && target.closest(TAKES_ARROWS) !== null) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      goTo(nth + by)
    }
    window.addEventListener('keydown', step)
    return () => window.removeEventListener('keydown', step)
  }, [nth, goTo])
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
