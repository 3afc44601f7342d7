import { type ReactNode, useEffect, useRef } from 'react'

let isFirstPage = true

interface ArrivalHeadingProps {
  readonly pageTitle: string
  readonly children: ReactNode
  readonly className?: string
}

/** The heading of a screen. After moving inside the app it takes the focus, so that a screen reader says where one is. */
export function ArrivalHeading({ pageTitle, children, className = '' }: ArrivalHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(pageTitle)
  useEffect(() => {
    if (!isFirstPage) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    isFirstPage = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}

/** For a screen that puts the focus elsewhere than on a heading: the heading that follows takes it again. */
export function useArrivalElsewhere(): void {
  useEffect(() => {
    isFirstPage = false
  }, [])
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Third Chair' ? title : `${title} · Third Chair`
  }, [title])
}
