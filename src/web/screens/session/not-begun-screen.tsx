import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import type { OpenSession } from '#web/session/practice.ts'
import { useHostCall } from '#web/session/use-host-call.ts'

interface NotBegunScreenProps {
  readonly open: OpenSession
  /** another tab went on with this session */
  readonly onLost: () => void
}

/** A session that was opened and never begun: the page was closed in that very moment. */
export function NotBegunScreen({ open, onLost }: NotBegunScreenProps) {
  const { call, failed, isBusy } = useHostCall(onLost)
  const { title, client } = open.brief
  return (
    <Page width="measure">
      <div className="grid justify-items-start gap-5">
        <ArrivalHeading pageTitle={title}>{title}</ArrivalHeading>
        <p>{client.name} is at the door. The session has not begun yet.</p>
        {failed && <p role="alert">{failureWords(failed)}</p>}
        <Button
          weight="main"
          disabled={isBusy}
          onClick={() => void call(() => open.host.begin(null))}
        >
          Begin session
        </Button>
      </div>
    </Page>
  )
}
