import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { TurningPoint } from '#feedback/debrief.ts'
import { textOf } from '#feedback/feedback-sentence.ts'
import { turnAddress } from '#web/notes/turn-address.ts'
import { WhyThis } from '#web/notes/why-this.tsx'
import { DIRECTION_WORDS } from './direction-words.ts'

interface TurningPointCardProps {
  readonly point: TurningPoint
  /** number of the reply */
  readonly reply: number
  readonly clientName: string
  readonly locale: string
  /** where the replay stands at this reply */
  readonly watchAt: string
  /** where the student goes back to it */
  readonly tryAgain: ReactNode
}

export const TurningPointCard = ({
  point,
  reply,
  clientName,
  locale,
  watchAt,
  tryAgain,
}: TurningPointCardProps) => (
  <article className="grid gap-x-10 gap-y-4 rounded-[14px] bg-amber-wash p-5 sm:p-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
    <div className="grid content-start gap-3.5">
      <p className="eyebrow text-amber!">
        {DIRECTION_WORDS[point.direction]} ·{' '}
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
      <p>{textOf(point.effect)}</p>
      <p>{textOf(point.why)}</p>
      <WhyThis sentences={[...point.effect, ...point.why]} about={`your reply ${reply}`} />
      {tryAgain}
      <p className="no-print">
        <Link href={watchAt}>Watch it from here</Link>
      </p>
    </div>
  </article>
)
