import { useSyncExternalStore } from 'react'
import { LazyDebriefScreen } from '#web/screens/lazy-debrief-screen.tsx'
import { LazyReflectionScreen } from '#web/screens/lazy-reflection-screen.tsx'
import type { OpenPractice } from '#web/session/practice.ts'
import { useLeaveWarning } from '#web/session/use-leave-warning.ts'
import { ConversationScreen } from './conversation-screen.tsx'
import { NotBegunScreen } from './not-begun-screen.tsx'

export interface StageProps {
  readonly open: OpenPractice
  /** another tab went on with this session */
  readonly onLost: () => void
}

/** One address for a session; what is on stage follows from where the session stands. */
export function SessionStage({ open, onLost }: StageProps) {
  const view = useSyncExternalStore(open.host.subscribe, open.host.view)
  useLeaveWarning(open)
  switch (view.phase) {
    case 'briefing':
      return <NotBegunScreen open={open} onLost={onLost} />
    case 'awaiting-student':
    case 'client-replying':
    case 'paused':
      return <ConversationScreen open={open} view={view} onLost={onLost} />
    case 'reflecting':
      return <LazyReflectionScreen open={open} view={view} onLost={onLost} />
    case 'debriefed':
      return <LazyDebriefScreen open={open} onLost={onLost} />
  }
}
