import type { ReactNode } from 'react'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'

interface ScreenHeadProps {
  readonly title: string
  /** what the screen belongs to, such as a link to its course */
  readonly above?: ReactNode
  readonly children?: ReactNode
}

/** Where one is, and in what. */
export const ScreenHead = ({ title, above, children }: ScreenHeadProps) => (
  <div className="grid gap-2">
    {above !== undefined && <p className="text-small">{above}</p>}
    <ArrivalHeading pageTitle={title}>{title}</ArrivalHeading>
    {children}
  </div>
)
