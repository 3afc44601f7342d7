import { type ReactNode, useState } from 'react'
import type { Result } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { SessionView } from '#simulation/session-view.ts'
import { Button } from '#web/design/button.tsx'
import type { OpenSession } from '#web/session/practice.ts'
import type { useHostCall } from '#web/session/use-host-call.ts'
import { Composer, type OwnWords } from './composer.tsx'
import { focusReply } from './focus-reply.ts'
import type { MakeHint } from './hint.tsx'
import { NotesPad } from './notes-pad.tsx'

interface ComposeAreaProps {
  readonly open: OpenSession
  readonly view: SessionView
  /** brings a hint for the moment; null where no hints are given */
  readonly askHint: (() => Promise<Result<MakeHint, HostFailure>>) | null
  readonly ownWords: OwnWords
  readonly turn: ReturnType<typeof useHostCall<HostFailure>>
  /** what went wrong, if anything did */
  readonly children: ReactNode
}

/** Where the student works: the reply, a hint if wanted, the private notes. */
export function ComposeArea({ open, view, turn, askHint, ownWords, children }: ComposeAreaProps) {
  const { host, session } = open
  const [hint, setHint] = useState<{ readonly make: MakeHint; readonly turn: number } | null>(null)
  const [hasNotes, setNotes] = useState(false)
  const showHint = async (ask: () => Promise<Result<MakeHint, HostFailure>>) => {
    const made = await turn.call(ask)
    if (made?.ok) setHint({ make: made.value, turn: view.turns.length })
  }
  const lastSaid = view.turns.findLast((turn) => turn.speaker === 'trainee')?.text ?? null
  const putHintAway = () => {
    setHint(null)
    focusReply()
  }
  return (
    <div className="sticky bottom-0 z-10 bg-linear-to-b from-transparent to-[1.6rem] to-paper px-4 pt-6 pb-4">
      <div className="mx-auto max-w-[38rem]">
        {children}
        <div role="status" aria-atomic={false}>
          {hint?.turn === view.turns.length && hint.make(putHintAway)}
        </div>
        {hasNotes && <NotesPad session={session} />}
        <Composer
          session={session}
          lastSaid={lastSaid}
          ownWords={ownWords}
          isWaiting={turn.isBusy || view.phase !== 'awaiting-student'}
          onSend={async (text) => (await turn.call(() => host.say(text)))?.ok === true}
        >
          {askHint && (
            <Button weight="quiet" className="px-3.5!" onClick={() => void showHint(askHint)}>
              Hint
            </Button>
          )}
          <Button
            weight="quiet"
            className="px-3.5!"
            aria-expanded={hasNotes}
            onClick={() => setNotes(!hasNotes)}
          >
            Notes
          </Button>
        </Composer>
      </div>
    </div>
  )
}
