import { useEffect, useState } from 'react'
import type { SessionView } from '#simulation/session-view.ts'
import { usePageTitle } from '#web/frame/arrival-heading.tsx'
import { SkipLink } from '#web/frame/skip-link.tsx'
import { useHostCall } from '#web/session/use-host-call.ts'
import { begunWith } from '#web/voice/begun-with.ts'
import { BuiltInVoiceNote } from './built-in-voice-note.tsx'
import { ComposeArea } from './compose-area.tsx'
import { Conversation } from './conversation.tsx'
import { focusReply } from './focus-reply.ts'
import { NotKept } from './not-kept.tsx'
import { Paused } from './paused.tsx'
import { SessionBar } from './session-bar.tsx'
import type { StageProps } from './session-stage.tsx'
import { SessionTrouble } from './session-trouble.tsx'

interface ConversationScreenProps extends StageProps {
  readonly view: SessionView
}

/** The room: the client's words, the student's words, and little else. */
export function ConversationScreen({ open, view, onLost }: ConversationScreenProps) {
  const { host, compiled } = open
  const { title, client, locale } = compiled.scenario
  const turn = useHostCall(onLost)
  const isModels = begunWith(host.journal()) === 'language-model'
  const isPaused = view.phase === 'paused'
  const [isInPage, setInPage] = useState(open.keptOn() === 'page')
  usePageTitle(`${title}, with ${client.calledName}`)
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
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      {isPaused ? <SkipLink /> : <SkipLink to="reply">Skip to your reply</SkipLink>}
      <SessionBar
        view={view}
        minutes={compiled.scenario.minutes}
        onPause={() => void turn.call(host.pause)}
        onEnd={() => void turn.call(host.end)}
      />
      <main
        id="main"
        tabIndex={-1}
        className="grid outline-none grid-cols-[minmax(0,1fr)] grid-rows-[1fr_auto]"
      >
        <h1 className="sr-only">
          {title}: session with {client.name}
        </h1>
        <Conversation
          turns={view.turns}
          clientName={client.calledName}
          locale={locale}
          isThinking={view.phase === 'client-replying' && !view.trouble}
          speaking={view.speaking}
          onHurry={isModels ? host.hurry : null}
          isCovered={isPaused}
        />
        {isPaused ? (
          <Paused clientName={client.calledName} onResume={() => void turn.call(host.resume)}>
            {notices}
          </Paused>
        ) : (
          <ComposeArea open={open} turn={turn} view={view}>
            {isModels && (
              <BuiltInVoiceNote turns={view.turns} isModelSpeaking={view.speaking !== null} />
            )}
            {notices}
          </ComposeArea>
        )}
      </main>
    </div>
  )
}
