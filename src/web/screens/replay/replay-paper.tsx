import type { Debrief } from '#feedback/debrief.ts'
import type { ClientRegion } from '#feedback/replay/client-region.ts'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'
import type { Retrying } from '#web/retry/retrying.ts'
import { TryAgainPress } from '#web/retry/try-again-press.tsx'
import { ClientStanding } from './client-standing.tsx'
import { InnerState } from './inner-state.tsx'
import { ReplayControls } from './replay-controls.tsx'
import { ReplayHead } from './replay-head.tsx'
import { ReplayedConversation } from './replayed-conversation.tsx'
import { TurningPointJumps } from './turning-point-jumps.tsx'
import { useReplayStep } from './use-replay-step.ts'
import { useStepKeys } from './use-step-keys.ts'

interface ReplayPaperProps {
  readonly session: string
  readonly debrief: Debrief
  /** at least the start */
  readonly frames: readonly ReplayFrame[]
  readonly regions: readonly ClientRegion[]
  readonly retrying: Retrying
}

/** The session like a recording: the talk, the client's inner state and statechart move together. */
export function ReplayPaper({ session, debrief, frames, regions, retrying }: ReplayPaperProps) {
  const step = useReplayStep(frames)
  useStepKeys(step)
  const frame = frames[step.nth]
  if (frame === undefined) return null
  const { scenario } = retrying.compiled
  const { clientName } = debrief
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ReplayHead session={session} scenario={scenario} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)] lg:gap-12">
        <ReplayedConversation debrief={debrief} frame={frame} locale={scenario.locale}>
          {frame.index !== null && (
            <TryAgainPress
              key={frame.index}
              index={frame.index}
              reply={frame.reply}
              retrying={retrying}
              look="card"
              backWords="Back to the replay"
            />
          )}
        </ReplayedConversation>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
          <InnerState frame={frame} clientName={clientName} />
          <TurningPointJumps session={session} frames={frames} frame={frame} />
          <ClientStanding regions={regions} frames={frames} frame={frame} clientName={clientName} />
        </div>
      </div>
      <ReplayControls frames={frames} frame={frame} step={step} />
    </div>
  )
}
