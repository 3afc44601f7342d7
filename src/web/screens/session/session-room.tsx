import type { ComponentType } from 'react'
import { Button } from '#web/design/button.tsx'
import { Page } from '#web/frame/page.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { NotFoundScreen } from '#web/screens/not-found/not-found-screen.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { useOpenedSession } from '#web/session/use-opened-session.ts'
import { LazyElsewhereScreen } from './lazy-elsewhere-screen.tsx'
import { SessionStage, type StageProps } from './session-stage.tsx'

interface SessionRoomProps {
  readonly session: string
  /** what is shown of the session once it is open */
  readonly Stage?: ComponentType<StageProps>
}

/** The door of a session: open, held by another tab, or shut with a plain word why. */
export function SessionRoom({ session, Stage = SessionStage }: SessionRoomProps) {
  const door = useOpenedSession(session)
  if (door.opened) return <Stage open={door.opened} onLost={door.lose} />
  if (door.isElsewhere)
    return (
      <LazyElsewhereScreen
        isFree={door.isFree}
        onContinue={door.retry}
        instead={
          <NotFoundScreen title="This session is open in another tab">
            <p>Go on there. To go on here, close that tab and load this page again.</p>
          </NotFoundScreen>
        }
      />
    )
  if (door.problem) {
    return (
      <NotFoundScreen title="This session cannot be opened">
        <p>{failureWords(door.problem)}</p>
        {door.problem === 'engine-unreachable' && (
          <p>
            <Button onClick={door.retry}>Try again</Button>
          </p>
        )}
      </NotFoundScreen>
    )
  }
  return (
    <Page width="measure">
      <p role="status" className="sr-only">
        Opening the session
      </p>
      <StillComing>
        Everything you need is still on its way. The session opens by itself.
      </StillComing>
    </Page>
  )
}
