import type { ReactNode } from 'react'

interface SaidProps {
  readonly term: string
  readonly children: ReactNode
}

/** What a student wrote, under what they were asked; stands in a list of such. */
export const Said = ({ term, children }: SaidProps) => (
  <div>
    <dt className="text-small text-soft">{term}</dt>
    <dd dir="auto" className="whitespace-pre-wrap">
      {children}
    </dd>
  </div>
)
