import { useEffect, useState } from 'react'
import type { SessionView } from '#simulation/session-view.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { SoundPress } from '#web/sound/sound-press.tsx'
import { SoundWhenWanted } from '#web/sound/sound-when-wanted.tsx'
import { useSoundWishes } from '#web/sound/use-sound-wishes.ts'
import { begunWith } from '#web/voice/begun-with.ts'
import { bringHint } from './bring-hint.tsx'
import { ComposeArea } from './compose-area.tsx'
import { focusReply } from './focus-reply.ts'
import { LazyBuiltInVoiceNote } from './lazy-built-in-voice-note.tsx'
import { LazyLookWithin } from './lazy-look-within.tsx'
import { NotKept } from './not-kept.tsx'
import { Paused } from './paused.tsx'
import { RoomLayout } from './room-layout.tsx'
import { SessionBar } from './session-bar.tsx'
import { SessionClock } from './session-clock.tsx'
import type { StageProps } from './session-stage.tsx'
import { SessionTrouble } from './session-trouble.tsx'
import { useLookWithin } from './use-look-within.ts'

interface ConversationScreenProps extends StageProps {
  readonly view: SessionView
}

const PAUSES =
  'The role-play pauses, and you see where you can talk to somebody. Go on with it only if you want to.'

/** The talk of a session that this tab holds. */
export function ConversationScreen({ open, view, onLost }: ConversationScreenProps) {
  const { host, brief } = open
  const turn = useHostCall(onLost)
  const isModels = begunWith(host.journal()) === 'language-model'
  const isWhole = useSoundWishes().includes('whole-replies')
  const isPaused = view.phase === 'paused'
  const within = useLookWithin(view, () => void turn.call(host.pause))
  const [isInPage, setInPage] = useState(open.keptOn() === 'page')
  useEffect(() => {
    if (view.trouble === 'opened-elsewhere') onLost()
  }, [view.trouble, onLost])

  const carryOn = async () => {
    open.carryOnInPage()
    setInPage(true)
    turn.forget()
    await askAgain()
  }
  const askAgain = async () => {
    if (view.trouble) await turn.call(host.resume)
    focusReply()
  }
  const notices = (
    <>
      {isInPage && <NotKept open={open} />}
      <SessionTrouble
        trouble={turn.failed ?? view.trouble}
        isInPage={isInPage}
        open={open}
        onAskAgain={view.trouble ? () => void askAgain() : null}
        onCarryOn={() => void carryOn()}
      />
    </>
  )
  const goOn = () => {
    within.goOn()
    if (isPaused) void turn.call(host.resume)
  }
  const pause = (onResume: () => void) => (
    <Paused
      words={`${brief.client.calledName} waits, the clock stands still. Take the time you need; nothing is held against you.`}
      onResume={onResume}
    >
      {notices}
    </Paused>
  )
  return (
    <RoomLayout
      brief={brief}
      view={isWhole ? { ...view, speaking: null } : view}
      onHurry={isModels ? host.hurry : null}
      pace={isWhole ? null : view.pace}
      bar={
        <SessionBar
          clock={<SessionClock view={view} minutes={brief.minutes} />}
          isPaused={isPaused}
          sound={<SoundPress brief={brief} isCompact />}
          onPause={() => void turn.call(host.pause)}
          onEnd={() => void turn.call(host.end)}
        />
      }
    >
      {within.clientSaid !== null ? (
        <LazyLookWithin
          session={open.session}
          clientSaid={within.clientSaid}
          clientName={brief.client.calledName}
          onGoOn={goOn}
          instead={pause(goOn)}
        >
          {notices}
        </LazyLookWithin>
      ) : isPaused ? (
        pause(() => void turn.call(host.resume))
      ) : (
        <ComposeArea
          open={open}
          turn={turn}
          view={view}
          askHint={() => bringHint(open, turn.call)}
          ownWords={{
            speaksForSelf: open.speaksForSelf,
            onAboutSelf: () => void turn.call(host.pause),
            whatFollows: PAUSES,
          }}
        >
          {isModels && (
            <div role="status" className="text-small text-soft">
              <LazyBuiltInVoiceNote turns={view.turns} isModelSpeaking={view.speaking !== null} />
            </div>
          )}
          {notices}
          <SoundWhenWanted brief={brief} turns={view.turns} />
        </ComposeArea>
      )}
    </RoomLayout>
  )
}
