import { useMemo, useSyncExternalStore } from 'react'
import { debrief } from '#feedback/debrief-session.ts'
import { clientRegions } from '#feedback/replay/client-region.ts'
import { replayFrames } from '#feedback/replay/replay-frames.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { Page } from '#web/frame/page.tsx'
import type { Retrying } from '#web/retry/retrying.ts'
import { useRetrying } from '#web/retry/use-retrying.ts'
import { UnreadableSession } from '#web/screens/debrief/unreadable-session.tsx'
import type { StageProps } from '#web/screens/session/session-stage.tsx'
import { useLeaveWarning } from '#web/session/use-leave-warning.ts'
import { NotYetScreen } from './not-yet-screen.tsx'
import { NothingSaid } from './nothing-said.tsx'
import { ReplayPaper } from './replay-paper.tsx'

/** The replay of a session that is over; one that is not says when to come back. */
export function ReplayStage({ open, onLost }: StageProps) {
  const { phase } = useSyncExternalStore(open.host.subscribe, open.host.view)
  useLeaveWarning(open)
  const retrying = useRetrying(open, onLost)
  if (phase !== 'debriefed')
    return (
      <NotYetScreen
        session={open.session}
        clientName={open.brief.client.calledName}
        isTalkOver={phase === 'reflecting'}
      />
    )
  if (retrying === null) return <UnreadableSession journal={open.host.journal()} />
  return (
    <Page>
      <Recording session={open.session} retrying={retrying} />
    </Page>
  )
}

interface RecordingProps {
  readonly session: string
  readonly retrying: Retrying
}

function Recording({ session, retrying }: RecordingProps) {
  const { compiled, folded } = retrying
  const { scenario } = compiled
  const { shown, frames, regions } = useMemo(() => {
    const told = debrief(folded, scenario)
    return {
      shown: told,
      frames: replayFrames(told, folded, scenario),
      regions: clientRegions(clientMachineOf(scenario)),
    }
  }, [folded, scenario])
  return folded.replies.length === 0 ? (
    <NothingSaid session={session} scenario={scenario} />
  ) : (
    <ReplayPaper
      session={session}
      debrief={shown}
      frames={frames}
      regions={regions}
      retrying={retrying}
    />
  )
}
