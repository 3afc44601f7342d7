import { Link } from 'wouter'
import { Button, pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'

interface ElsewhereScreenProps {
  /** the other tab has let go */
  readonly isFree: boolean
  readonly onContinue: () => void
}

/** Two tabs must not lead one session, so the second one is told and waits. */
export const ElsewhereScreen = ({ isFree, onContinue }: ElsewhereScreenProps) => (
  <Page width="measure">
    <div className="grid gap-5">
      <ArrivalHeading pageTitle="Open in another tab">
        This session is open in another tab
      </ArrivalHeading>
      <div role="status" className="grid justify-items-start gap-4">
        {isFree ? (
          <>
            <p>The other tab has been closed or has left the session. You can go on in this one.</p>
            <Button weight="main" onClick={onContinue}>
              Continue here
            </Button>
          </>
        ) : (
          <p>
            Go on there, so that the conversation does not split in two. Once that tab is closed or
            leaves the session, you can continue here.
          </p>
        )}
      </div>
      <p>
        <Link href="/" className={pressable('quiet')}>
          Back to the scenarios
        </Link>
      </p>
    </div>
  </Page>
)
