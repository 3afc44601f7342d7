import { useState } from 'react'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { useLasting } from '#web/design/use-lasting.ts'
import { ClientAtWork } from './client-at-work.tsx'
import { ScriptLine } from './script-line.tsx'
import { useStayAtEnd } from './use-stay-at-end.ts'

interface ConversationProps {
  readonly turns: readonly TranscriptTurn[]
  readonly clientName: string
  readonly locale: string
  /** the client has the word */
  readonly isThinking: boolean
  /** what of the coming turn has been heard */
  readonly speaking?: SpeechSoFar | null
  /** has the built-in voice answer; null where that is what speaks */
  readonly onHurry?: (() => void) | null
  /** share of an even pace at which the client's newest words come; null for all at once */
  readonly pace?: number | null
  readonly isCovered: boolean
}

/** An embedded answer comes sooner than this; hearing of it before each one would only be noise. @source judgement */
const THINKING_AFTER_MS = 1000

/** The script so far: finished turns only, so that a screen reader hears each one once. */
export function Conversation(props: ConversationProps) {
  const {
    turns,
    clientName,
    locale,
    isThinking,
    isCovered,
    speaking = null,
    onHurry = null,
    pace = null,
  } = props
  const [wasThere] = useState(turns.length)
  const [heard, setHeard] = useState<number | null>(null)
  if (speaking !== null && heard !== turns.length) setHeard(turns.length)
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
              isHeard={turn.index === heard}
              pace={pace}
            />
          ))}
        </ol>
      </div>
      <p role="status" className="sr-only">
        {isLong && `${clientName} is ${speaking ? 'speaking' : 'thinking'}`}
      </p>
      {isThinking && (
        <ClientAtWork
          clientName={clientName}
          locale={locale}
          speaking={speaking}
          onHurry={onHurry}
          pace={pace}
        />
      )}
    </div>
  )
}
