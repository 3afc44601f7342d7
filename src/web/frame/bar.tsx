import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { hasCourses } from '#web/course/has-courses.ts'
import { Mark } from '#web/design/mark.tsx'
import { SupportButton } from '#web/support/support-button.tsx'

interface BarProps {
  /** stands between the mark and Support */
  readonly children?: ReactNode
  /** stands after Support */
  readonly after?: ReactNode
  readonly isCompact?: boolean
  /** more that the support card offers here */
  readonly support?: ReactNode
}

/** The strip at the top. During a session it shrinks to one row even at 320 pixels. */
export const Bar = ({ children, after, isCompact = false, support }: BarProps) => (
  <header className="no-print sticky top-0 z-20 border-hair border-b bg-paper">
    <div
      className={`flex flex-wrap items-center py-2 sm:px-[clamp(1rem,4vw,2.5rem)] ${isCompact ? 'px-1 sm:gap-3' : 'gap-2 px-4 sm:gap-6'}`}
    >
      <Link
        href="/"
        className="me-auto inline-flex min-h-11 items-center gap-2.5 font-semibold font-serif text-[1.05rem] text-ink no-underline"
      >
        <Mark />
        <span className={isCompact || hasCourses() ? 'max-sm:sr-only' : ''}>Third Chair</span>
      </Link>
      {!isCompact && hasCourses() && <Link href="/courses">Courses</Link>}
      {children}
      <SupportButton isCompact={isCompact}>{support}</SupportButton>
      {after}
    </div>
  </header>
)
