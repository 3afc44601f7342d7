import { Link } from 'wouter'
import { pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'

interface NotYetScreenProps {
  readonly session: string
  readonly clientName: string
  /** only the student's own look back is still to come */
  readonly isTalkOver: boolean
}

/** A replay shows what the client felt, so it waits until the debrief has. */
export const NotYetScreen = ({ session, clientName, isTalkOver }: NotYetScreenProps) => (
  <Page width="measure">
    <div className="grid gap-5">
      <ArrivalHeading pageTitle="Replay">The replay comes after the debrief</ArrivalHeading>
      <p>
        {isTalkOver
          ? `Your session with ${clientName} is over. Look back on it in your own words first; then the debrief opens, and the replay with it.`
          : `Your session with ${clientName} is still going on. Come back once you have ended it and seen the debrief; nothing here runs away.`}
      </p>
      <p>
        <Link href={`/session/${session}`} className={pressable('main')}>
          {isTalkOver ? 'Look back on the session' : 'Back to the session'}
        </Link>
      </p>
    </div>
  </Page>
)
