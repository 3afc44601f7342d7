import { useEffect, useLayoutEffect, useRef } from 'react'

/** Nearer to the end than this counts as reading along. */
const NEAR_PX = 180

/** Keeps the newest words in sight, unless the student has scrolled back to read. @param change what may have grown the page */
export function useStayAtEnd(change: string): void {
  const isReadingAlong = useRef(true)
  useEffect(() => {
    const look = () => {
      const { scrollHeight } = document.documentElement
      isReadingAlong.current = window.innerHeight + window.scrollY >= scrollHeight - NEAR_PX
    }
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` says when to look
  useLayoutEffect(() => {
    if (isReadingAlong.current) window.scrollTo(0, document.documentElement.scrollHeight)
  }, [change])
}
