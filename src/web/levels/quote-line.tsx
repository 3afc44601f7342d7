import type { ReactNode } from 'react'
import { turnAddress } from '#web/notes/turn-address.ts'

interface QuoteLineProps {
  /** of the turn in the transcript */
  readonly index: number
  readonly quote: string
  readonly helped: boolean
  /** what stands beside the words */
  readonly children: ReactNode
  /** what stands beneath them */
  readonly more?: ReactNode
}

/** Words that a level rests on, whether they helped or hindered, and the way to their turn. */
export const QuoteLine = ({ index, quote, helped, children, more }: QuoteLineProps) => (
  <li className="flex gap-2">
    <span
      className={`font-semibold ${helped ? 'text-teal' : 'text-clay'}`}
      role="img"
      aria-label={helped ? 'Helped' : 'Hindered'}
    >
      {helped ? '+' : '−'}
    </span>
    <div className="min-w-0">
      <a href={`#${turnAddress(index)}`} dir="auto" className="text-ink decoration-edge">
        “{quote}”
      </a>{' '}
      <span className="text-soft">{children}</span>
      {more}
    </div>
  </li>
)
