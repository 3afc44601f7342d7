import { type ReactNode, useId, useState } from 'react'
import type { TurningPoint } from '#feedback/debrief.ts'
import { Button } from '#web/design/button.tsx'
import { turnAddress } from '#web/notes/turn-address.ts'
import { useIsPrinting } from './use-is-printing.ts'

const DIRECTIONS = {
  opened: 'A door opened',
  closed: 'A door closed',
  missed: 'An opening passed by',
} as const satisfies Record<TurningPoint['direction'], string>

interface TurningPointCardProps {
  readonly point: TurningPoint
  /** number of the reply */
  readonly reply: number
  readonly clientName: string
  readonly locale: string
  /** where other words can be asked for; null for nowhere */
  readonly anotherWay: ReactNode
}

export const TurningPointCard = ({
  point,
  reply,
  clientName,
  locale,
  anotherWay,
}: TurningPointCardProps) => (
  <article className="grid gap-x-10 gap-y-4 rounded-[14px] bg-amber-wash p-5 sm:p-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
    <div className="grid content-start gap-3.5">
      <p className="eyebrow text-amber!">
        {DIRECTIONS[point.direction]} ·{' '}
        <a href={`#${turnAddress(point.index)}`} className="text-amber">
          your reply {reply}
        </a>
      </p>
      <div className="script-line">
        <p className="script-who">{clientName}</p>
        <p lang={locale} dir="auto" className="script-words of-client">
          {point.clientSaid}
        </p>
      </div>
      <div className="script-line">
        <p className="script-who of-student-name">You</p>
        <p dir="auto" className="script-words of-student">
          {point.quote}
        </p>
      </div>
    </div>
    <div className="grid content-start justify-items-start gap-2.5">
      <h3 className="text-[1.15rem]">{point.title}</h3>
      <p>{point.effect}</p>
      <p>{point.why}</p>
      <Exemplars point={point} anotherWay={anotherWay} />
    </div>
  </article>
)

/** Other people's words come after one's own: only when asked for, and on paper. */
function Exemplars({ point, anotherWay }: Pick<TurningPointCardProps, 'point' | 'anotherWay'>) {
  const [isOpen, setOpen] = useState(false)
  const isPrinting = useIsPrinting()
  const id = useId()
  if (point.exemplars.length === 0) return anotherWay
  return (
    <>
      <p className="no-print text-small text-soft">
        What would you say now? Try it in your head first.
      </p>
      <Button
        className="no-print"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Hide what others might say' : 'Show what others might say'}
      </Button>
      <div id={id} hidden={!isOpen && !isPrinting} className="grid gap-4 pt-1">
        <ul className="grid gap-3">
          {point.exemplars.map(({ reply, why }) => (
            <li key={reply} className="border-amber border-s-2 ps-4">
              <p dir="auto">“{reply}”</p>
              <p className="text-small text-soft">{why}</p>
            </li>
          ))}
        </ul>
        {anotherWay}
      </div>
    </>
  )
}
