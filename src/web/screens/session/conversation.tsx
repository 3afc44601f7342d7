import { useState } from 'react'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { useLasting } from '#web/design/use-lasting.ts'
import { ScriptLine } from './script-line.tsx'
import { useStayAtEnd } from './use-stay-at-end.ts'

interface ConversationProps {
  readonly turns: readonly TranscriptTurn[]
  readonly clientName: string
  readonly locale: string
  readonly isThinking: boolean
  readonly isCovered: boolean
}

/** An embedded answer comes sooner than this; hearing of it before each one would only be noise. @source judgement */
const THINKING_AFTER_MS = 1000

/** The script so far: finished turns only, so that a screen reader hears each one once. */
export function Conversation(props: ConversationProps) {
  const { turns, clientName, locale, isThinking, isCovered } = props
  const [wasThere] = useState(turns.length)
  const isLong = useLasting(isThinking, THINKING_AFTER_MS)
  useStayAtEnd()
  return (
    <div hidden={isCovered} className="mx-auto w-full max-w-[41rem] px-4 pt-9 pb-4">
      <div role="log" aria-label="Conversation">
        <ol className="grid gap-[1.55rem]">
          {turns.map((turn) => (
            <ScriptLine
              key={turn.index}
              turn={turn}
              clientName={clientName}
              locale={locale}
              isNew={turn.index >= wasThere}
            />
          ))}
        </ol>
      </div>
      <p role="status" className="sr-only">
        {isLong ? `${clientName} is thinking` : ''}
      </p>
      {isThinking && (
        <div aria-hidden="true" className="script-line thinking mt-[1.55rem]">
          <span className="script-who">{clientName}</span>
          <div className="breath" />
        </div>
      )}
    </div>
  )
}
