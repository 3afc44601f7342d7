import type { ReactNode } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { replayAddress } from '#web/screens/replay/replay-address.ts'
import { HarderMomentOffer } from './harder-moment-offer.tsx'
import { replyNumber } from './reply-number.ts'
import { TurningPointCard } from './turning-point-card.tsx'

interface TurningPointsSectionProps {
  readonly session: string
  readonly debrief: Debrief
  readonly scenario: Scenario
  /** where the student goes back to a reply, by its index */
  readonly tryAgain: (index: number) => ReactNode
}

/** The moments worth going back to, each in the student's own words. */
export const TurningPointsSection = ({
  session,
  debrief,
  scenario,
  tryAgain,
}: TurningPointsSectionProps) => (
  <section aria-label="Turning points">
    <h2 className="mb-5">Turning points</h2>
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {debrief.turningPoints.length === 0 && (
        <p className="max-w-measure">
          No single reply turned this session. The transcript below shows what the small ones added
          up to.
        </p>
      )}
      {debrief.turningPoints.map((point) => (
        <TurningPointCard
          key={point.index}
          point={point}
          reply={replyNumber(debrief.transcript, point.index)}
          clientName={debrief.clientName}
          locale={scenario.locale}
          watchAt={replayAddress(session, point.index)}
          tryAgain={tryAgain(point.index)}
        />
      ))}
      {debrief.turningPoints.every(({ direction }) => direction === 'opened') && (
        <HarderMomentOffer debrief={debrief} scenario={scenario} tryAgain={tryAgain} />
      )}
    </div>
  </section>
)
