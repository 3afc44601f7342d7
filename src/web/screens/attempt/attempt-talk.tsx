import { speaksForSelf } from '#coding/out-of-role.ts'
import { type Result, success } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import { ComposeArea } from '#web/screens/session/compose-area.tsx'
import { focusReply } from '#web/screens/session/focus-reply.ts'
import { Hint, type MakeHint } from '#web/screens/session/hint.tsx'
import { LookWithin } from '#web/screens/session/look-within.tsx'
import { Paused } from '#web/screens/session/paused.tsx'
import { RoomLayout } from '#web/screens/session/room-layout.tsx'
import { SessionBar } from '#web/screens/session/session-bar.tsx'
import { useLookWithin } from '#web/screens/session/use-look-within.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { AttemptClock } from './attempt-clock.tsx'
import type { AttemptWorkProps } from './attempt-stage.tsx'
import { AttemptTrouble } from './attempt-trouble.tsx'
import { LineNotice } from './line-notice.tsx'
import { StopForOwnSake } from './stop-for-own-sake.tsx'

/** The talk of an attempt: the room of practice, with the server's clock. */
export function AttemptTalk({ opened, standing, onStop, notStopped }: AttemptWorkProps) {
  const { host, brief } = opened
  const { attempt, view, trouble } = standing
  // Words that another device was quicker with stay in the box, beside the talk as it stands now.
  const turn = useHostCall(() => {})
  const isPaused = view.phase === 'paused'
  const within = useLookWithin(view, () => void turn.call(host.pause))
  const open = { session: attempt.attempt, host, brief: brief.scenario }
  // Nothing but the author's sentence: what a moment calls for stays with the server.
  const askAuthor = async (): Promise<Result<MakeHint, HostFailure>> => {
    const hint = await host.hint()
    return hint.ok
      ? success((onClose) => <Hint onClose={onClose}>{hint.value ?? NO_HINT}</Hint>)
      : hint
  }
  const askAgain = async () => {
    await turn.call(host.resume)
    focusReply()
  }
  const notices = (
    <>
      <LineNotice trouble={trouble} isSending={turn.isBusy} onTryNow={host.tryNow} />
      <AttemptTrouble
        failure={turn.failed ?? notStopped ?? view.trouble}
        onAskAgain={view.trouble ? () => void askAgain() : null}
      />
    </>
  )
  return (
    <RoomLayout
      brief={brief.scenario}
      view={view}
      onHurry={brief.modelServer === null ? null : host.hurry}
      bar={
        <SessionBar
          clock={<AttemptClock standing={standing} />}
          isPaused={isPaused}
          support={<StopForOwnSake onStop={onStop} />}
          onPause={() => void turn.call(host.pause)}
          onEnd={() => void turn.call(host.end)}
        />
      }
    >
      {within.clientSaid !== null ? (
        <LookWithin
          session={attempt.attempt}
          clientSaid={within.clientSaid}
          clientName={brief.scenario.client.calledName}
          onGoOn={() => {
            within.goOn()
            if (isPaused) void turn.call(host.resume)
          }}
        >
          {notices}
        </LookWithin>
      ) : isPaused ? (
        <Paused
          words={pausedWords(brief.scenario.client.calledName, attempt.deadlineAt !== null)}
          onResume={() => void turn.call(host.resume)}
        >
          {notices}
        </Paused>
      ) : (
        <ComposeArea
          open={open}
          turn={turn}
          view={view}
          askHint={brief.hints ? askAuthor : null}
          ownWords={{ speaksForSelf, onAboutSelf: onStop, whatFollows: STOPS }}
        >
          {notices}
        </ComposeArea>
      )}
    </RoomLayout>
  )
}

const NO_HINT = 'No hint for this moment. Stay with what was just said.'

const STOPS =
  'This attempt stops for good: nothing of it is scored, it does not count against you, and the course sees only that it was stopped. You see where you can talk to somebody.'

const pausedWords = (calledName: string, hasLimit: boolean): string =>
  hasLimit
    ? `${calledName} waits. The time limit of the exercise goes on meanwhile. Nothing is held against you.`
    : `${calledName} waits, and no limit is running. Take the time you need; nothing is held against you.`
