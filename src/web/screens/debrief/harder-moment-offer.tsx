import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Debrief } from '#feedback/debrief.ts'
import { type HarderOffer, harderMoment } from '#feedback/harder-moment.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { pressable } from '#web/design/button.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import { WhyThis } from '#web/notes/why-this.tsx'
import { useOpenLevels } from '#web/scenarios/use-open-levels.ts'
import { usePractice } from '#web/session/practice-context.tsx'

interface HarderMomentOfferProps {
  readonly debrief: Debrief
  readonly scenario: Scenario
  /** where the student goes back to a reply, by its index */
  readonly tryAgain: (index: number) => ReactNode
}

/** A session without a clear miss says so, and what would ask more comes instead. */
export function HarderMomentOffer({ debrief, scenario, tryAgain }: HarderMomentOfferProps) {
  const practice = usePractice()
  const levels = useOpenLevels()
  const cards = usePromised(() => practice.catalogue.cards(), practice)
  const isKnown = levels !== undefined && cards !== undefined
  const open = isKnown && cards.ok ? cards.value.filter(({ level }) => levels.includes(level)) : []
  const harder = harderMoment(debrief, scenario, open)
  if (harder === null) return null
  const { noMiss, offer } = harder
  return (
    <div className="grid max-w-measure gap-4">
      <p>{noMiss.text}</p>
      {/* Which of the two it is rests on what is open here, and that is known in the next moment. */}
      {isKnown && offer !== null && <Offer offer={offer} tryAgain={tryAgain} />}
      <WhyThis
        sentences={isKnown && offer !== null ? [noMiss, offer.why] : [noMiss]}
        about="what would ask more"
      />
    </div>
  )
}

interface OfferProps extends Pick<HarderMomentOfferProps, 'tryAgain'> {
  readonly offer: HarderOffer
}

const Offer = ({ offer, tryAgain }: OfferProps) => (
  <article className="grid justify-items-start gap-2.5 rounded-[14px] border border-hair bg-sheet p-5">
    <h3 className="text-[1.15rem]">
      {offer.kind === 'moment' ? 'The hardest moment here' : 'A harder client'}
    </h3>
    {offer.kind === 'moment' && (
      <blockquote dir="auto" className="border-amber border-s-2 ps-4 font-serif">
        {offer.clientSaid}
      </blockquote>
    )}
    <p>{offer.why.text}</p>
    {offer.kind === 'moment' ? (
      tryAgain(offer.index)
    ) : (
      <Link href={`/practise/${offer.client.id}`} className={`no-print ${pressable('plain')}`}>
        Meet {offer.client.clientName}
      </Link>
    )}
  </article>
)
