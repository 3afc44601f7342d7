import { type ReactNode, useEffect, useRef } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import type { ReplayFrame } from '#feedback/replay/replay-frame.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { HeardCodes } from '#web/notes/heard-codes.tsx'
import { ClientWords } from '#web/screens/session/script-line.tsx'

interface ReplayedConversationProps {
  readonly debrief: Debrief
  readonly frame: ReplayFrame
  /** language of the scenario */
  readonly locale: string
  /** what can be done about the reply that was just said */
  readonly children: ReactNode
}

/** What had been said by this moment; the newest reply carries its notes. */
export function ReplayedConversation(props: ReplayedConversationProps) {
  const { debrief, frame, locale, children } = props
  const box = useRef<HTMLElement>(null)
  const newest = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step moves what is in sight
  useEffect(() => {
    if (box.current === null) return
    box.current.scrollTop = newest.current === null ? 0 : newest.current.offsetTop - ABOVE_PX
  }, [frame.reply])
  return (
    <section
      ref={box}
      aria-label="Conversation"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative max-h-[52dvh] min-h-48 overflow-y-auto rounded-[14px] border border-hair bg-sheet px-4 py-6 sm:px-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-20.5rem)] lg:min-h-72"
    >
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {debrief.transcript.slice(0, frame.said).map((turn) => {
          const isNewest = turn.index === frame.index
          return (
            <li key={turn.index} ref={isNewest ? newest : null} className="script-line">
              {turn.speaker === 'client' ? (
                <>
                  <h3 className="script-who">{debrief.clientName}</h3>
                  <ClientWords says={turn.says} stage={turn.stage} locale={locale} />
                </>
              ) : (
                <>
                  <h3 className="script-who of-student-name">You</h3>
                  <div className="grid justify-items-start gap-3">
                    {isNewest && frame.turningPoint !== null && (
                      <p className="font-semibold text-[0.96rem] text-amber">
                        Turning point: {frame.turningPoint.title}
                      </p>
                    )}
                    <AnnotatedReply text={turn.text} notes={isNewest ? turn.notes : []} />
                    {isNewest && (
                      <div className="grid justify-items-start gap-2 border-teal border-s-2 ps-4">
                        <HeardCodes notes={turn.notes} />
                        {children}
                      </div>
                    )}
                  </div>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** So much of what came before stays in sight. */
const ABOVE_PX = 96
