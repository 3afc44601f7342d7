import { useEffect, useRef } from 'react'

/** Kept free below, so that an outline at the very end is seen. */
const MARGIN_PX = 16

/**
 * Tells an element that scrolls by itself how much room there is below its top, as `--room`: whatever stands at its end
 * is then always in sight, however far the page is scrolled and whatever stands above.
 */
export function useRoomBelow<Found extends HTMLElement>() {
  const found = useRef<Found>(null)
  useEffect(() => {
    const measure = () => {
      const element = found.current
      if (element === null) return
      const room = window.innerHeight - element.getBoundingClientRect().top - MARGIN_PX
      element.style.setProperty('--room', `${Math.round(room)}px`)
    }
    measure()
    window.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('scroll', measure)
      window.removeEventListener('resize', measure)
    }
  })
  return found
}
