import { useEffect, useRef } from 'react'

/** Nearer to the end than this counts as reading along. */
const NEAR_PX = 180

/** Keeps the newest words in sight as the page grows, unless the student has scrolled back to read. */
export function useStayAtEnd(): void {
  const isReadingAlong = useRef(true)
  useEffect(() => {
    const page = document.documentElement
    const look = () => {
      isReadingAlong.current = window.innerHeight + window.scrollY >= page.scrollHeight - NEAR_PX
    }
    const follow = new ResizeObserver(() => {
      if (isReadingAlong.current) window.scrollTo(0, page.scrollHeight)
    })
    follow.observe(document.body)
    window.addEventListener('scroll', look, { passive: true })
    return () => {
      follow.disconnect()
      window.removeEventListener('scroll', look)
    }
  }, [])
}
