import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import type { StageProps } from './session-stage.tsx'

/** A session that was opened and never begun: the page was closed in that very moment. */
export function NotBegunScreen({ open, onLost }: StageProps) {
  const { call, failed, isBusy } = useHostCall(onLost)
  const { title, client } = open.compiled.scenario
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
