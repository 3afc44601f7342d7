import { useState, useSyncExternalStore } from 'react'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { AttemptStanding } from '#web/attempt/attempt-standing.ts'
import type { OpenedAttempt } from '#web/attempt/use-opened-attempt.ts'
import { NotBegunScreen } from '#web/screens/session/not-begun-screen.tsx'
import { useHostCall } from '#web/session/use-host-call.ts'
import { AttemptOver } from './attempt-over.tsx'
import { AttemptReflection } from './attempt-reflection.tsx'
import { AttemptTalk } from './attempt-talk.tsx'

export interface AttemptStageProps {
  readonly opened: OpenedAttempt
}

export interface AttemptScreenProps extends AttemptStageProps {
  readonly standing: AttemptStanding
}

export interface AttemptWorkProps extends AttemptScreenProps {
  /** the student stops for their own sake */
  readonly onStop: () => void
  /** why that came to nothing */
  readonly notStopped: HostFailure | null
}

/** One address for an attempt; what is on stage follows from where it stands. */
export function AttemptStage({ opened }: AttemptStageProps) {
  const standing = useSyncExternalStore(opened.host.subscribe, opened.host.standing)
  const { state, phase } = standing.attempt
  const [isStopping, setStopping] = useState(false)
  const { call, failed } = useHostCall(() => {})
  /** The quiet page comes at once, whatever the line does: whoever stops has waited long enough. */
  const stop = async () => {
    setStopping(true)
    await call(opened.host.stop)
    setStopping(false)
  }
  const work = { opened, standing, onStop: () => void stop(), notStopped: failed }
  if (isStopping || state === 'finished' || state === 'abandoned')
    return <AttemptOver opened={opened} standing={standing} isStopping={isStopping} />
  if (state === 'overdue') return <AttemptReflection {...work} />
  switch (phase) {
    case 'briefing':
      return (
        <NotBegunScreen
          open={{
            session: standing.attempt.attempt,
            host: opened.host,
            brief: opened.brief.scenario,
          }}
          onLost={() => {}}
        />
      )
    case 'awaiting-student':
    case 'client-replying':
    case 'paused':
      return <AttemptTalk {...work} />
    case 'reflecting':
    case 'debriefed':
      return <AttemptReflection {...work} />
  }
}
