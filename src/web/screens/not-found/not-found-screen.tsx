import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'

interface NotFoundScreenProps {
  readonly title?: string
  readonly children?: ReactNode
}

/** A kind word at an address where nothing is, and a way on. */
export const NotFoundScreen = ({ title = 'Nothing is here', children }: NotFoundScreenProps) => (
  <Page width="measure">
    <div className="grid gap-5">
      <ArrivalHeading pageTitle={title}>{title}</ArrivalHeading>
      {children ?? <p>This address leads nowhere. It may have been mistyped or cut short.</p>}
      <p>
        <Link href="/" className={pressable('main')}>
          Back to the scenarios
        </Link>
      </p>
    </div>
  </Page>
)
