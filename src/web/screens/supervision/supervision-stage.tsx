import { type ReactNode, useMemo, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { debrief } from '#feedback/debrief-session.ts'
import { foldSession } from '#simulation/fold-session.ts'
import { pressable } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { UnreadableSession } from '#web/screens/debrief/unreadable-session.tsx'
import type { StageProps } from '#web/screens/session/session-stage.tsx'
import { useLeaveWarning } from '#web/session/use-leave-warning.ts'
import { SupervisionScreen } from './supervision-screen.tsx'

/** The sheet of a session that is over; one that is not says when to come back. */
export function SupervisionStage({ open }: StageProps) {
  const { host, compiled, session, brief } = open
  const { phase } = useSyncExternalStore(host.subscribe, host.view)
  const journal = useSyncExternalStore(host.subscribe, host.journal)
  useLeaveWarning(open)
  const isOver = phase === 'debriefed'
  const shown = useMemo(() => {
    const folded = isOver ? foldSession(compiled, journal) : null
    return folded?.ok ? debrief(folded.value, compiled.scenario) : null
  }, [isOver, compiled, journal])
  const { calledName } = brief.client
  if (!isOver)
    return (
      <Elsewhere title="The sheet comes after the debrief" session={session}>
        {phase === 'reflecting'
          ? `Your session with ${calledName} is over. Look back on it in your own words first; the sheet is made from them.`
          : `Your session with ${calledName} is still going on. The sheet is made once you have ended it and looked back.`}
      </Elsewhere>
    )
  if (shown === null) return <UnreadableSession journal={journal} />
  if (shown.transcript.every(({ speaker }) => speaker === 'client'))
    return (
      <Elsewhere title="There is nothing to take along yet" session={session}>
        You gave {calledName} no reply in this session, and a sheet is made from two of them.
      </Elsewhere>
    )
  return <SupervisionScreen session={session} debrief={shown} scenario={compiled.scenario} />
}

interface ElsewhereProps {
  readonly title: string
  readonly session: string
  readonly children: ReactNode
}

const Elsewhere = ({ title, session, children }: ElsewhereProps) => (
  <Page width="measure">
    <div className="grid gap-5">
      <ArrivalHeading pageTitle="Supervision sheet">{title}</ArrivalHeading>
      <p>{children}</p>
      <p>
        <Link href={`/session/${session}`} className={pressable('main')}>
          Back to the session
        </Link>
      </p>
    </div>
  </Page>
)
