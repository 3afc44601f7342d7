import type { ReactNode } from 'react'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import type { SessionView } from '#simulation/session-view.ts'
import { useArrivalElsewhere, usePageTitle } from '#web/frame/arrival-heading.tsx'
import { SkipLink } from '#web/frame/skip-link.tsx'
import { Conversation } from './conversation.tsx'

interface RoomLayoutProps {
  readonly brief: ScenarioBrief
  readonly view: SessionView
  readonly bar: ReactNode
  /** has the built-in voice answer; null where that is what speaks */
  readonly onHurry: (() => void) | null
  /** share of an even pace at which the client's newest words come; null for all at once */
  readonly pace?: number | null
  /** where the student works or, in a pause, what covers the talk */
  readonly children: ReactNode
}

/** The room, wherever its session is held: the client's words, the student's words, and little else. */
export function RoomLayout({ brief, view, bar, onHurry, pace = null, children }: RoomLayoutProps) {
  const { title, client, locale } = brief
  const isPaused = view.phase === 'paused'
  useArrivalElsewhere()
  usePageTitle(`${title}, with ${client.calledName}`)
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      {isPaused ? <SkipLink /> : <SkipLink to="reply">Skip to your reply</SkipLink>}
      {bar}
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
          onHurry={onHurry}
          pace={pace}
          isCovered={isPaused}
        />
        {children}
      </main>
    </div>
  )
}
