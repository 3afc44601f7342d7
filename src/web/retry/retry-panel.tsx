import { type ReactNode, useRef, useState } from 'react'
import { tryAgain } from '#feedback/retry/try-again.ts'
import { isTryOpen } from '#simulation/retried-reply.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { Button } from '#web/design/button.tsx'
import { failureWords } from '#web/session/failure-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { Comparison } from './comparison.tsx'
import { ExemplarOnRequest } from './exemplar-on-request.tsx'
import type { Retrying } from './retrying.ts'
import { TriedScript } from './tried-script.tsx'
import { TryChoice } from './try-choice.tsx'
import { TryForm } from './try-form.tsx'

interface RetryPanelProps {
  /** of the reply in the transcript */
  readonly index: number
  readonly retrying: Retrying
  readonly anotherWay: ReactNode
  /** where the panel was opened from: "Back to the debrief" */
  readonly backWords: string
  readonly onDone: () => void
}

/** The moment before a reply once more: the student answers, the client reacts, and then both ways can be compared. */
export function RetryPanel({ index, retrying, anotherWay, backWords, onDone }: RetryPanelProps) {
  const { compiled, folded, journal, retry, onLost } = retrying
  const { scenario } = compiled
  const { calledName } = scenario.client
  const [before] = useState(() => talkBeforeReply(compiled, journal, index))
  const { call, failed, forget, isBusy } = useHostCall(onLost)
  const tries = folded.tries.filter((each) => each.index === index)
  const [chosen, choose] = useState<number | 'new' | 'newest'>(tries.length > 0 ? 'newest' : 'new')
  const [isComparing, setComparing] = useState(false)
  const [formsOpened, openForm] = useState(0)
  const wayOn = useRef<HTMLDivElement>(null)
  if (before === null) return null

  const current =
    chosen === 'new'
      ? null
      : chosen === 'newest'
        ? (tries.at(-1) ?? null)
        : (tries.find(({ branch }) => branch === chosen) ?? null)
  const turns = current?.turns ?? []
  const answered = folded.transcript.slice(0, index).findLast((turn) => turn.speaker === 'client')
  const goTo = (next: number | 'new') => {
    forget()
    setComparing(false)
    openForm(formsOpened + 1)
    choose(next)
  }
  const say = async (text: string): Promise<boolean> => {
    const tried = tryAgain(before, turns, text)
    const place = { index, branch: current?.branch ?? null, turn: turns.length + 1 }
    const kept = await call(() => retry({ ...tried, ...place }))
    if (kept?.ok !== true) return false
    if (current === null) choose('newest')
    return true
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="text-small text-soft">
        {calledName} stands again exactly as before this reply. What you try is kept beside the
        session; the session itself stays as it was.
      </p>
      {tries.length > 0 && <TryChoice tries={tries} current={current} onChoose={goTo} />}
      <TriedScript answered={answered?.speech ?? null} turns={turns} scenario={scenario} />
      {(current === null || isTryOpen(current)) && (
        <TryForm
          key={formsOpened}
          heir={wayOn}
          isFirst={turns.length === 0}
          isBusy={isBusy}
          trouble={failed === null ? null : troubleWords(failed)}
          speaksForSelf={retrying.speaksForSelf}
          onAboutSelf={onDone}
          onSay={say}
        />
      )}
      {current !== null && !isTryOpen(current) && (
        <p className="text-soft">
          {turns.at(-1)?.speech.ending !== null
            ? `${calledName} has ended it here.`
            : 'A try goes this far. Compare it with the session, or begin another.'}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={wayOn}
        role="group"
        tabIndex={-1}
        aria-label="What next"
        className="flex flex-wrap gap-3 outline-none"
      >
        {turns.length > 0 && (
          <Button aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
            Compare
          </Button>
        )}
        <Button weight="quiet" onClick={onDone}>
          {backWords}
        </Button>
      </div>
      {isComparing && current !== null && (
        <Comparison before={before} index={index} tried={current} retrying={retrying} />
      )}
      <ExemplarOnRequest index={index} tries={tries} retrying={retrying} anotherWay={anotherWay} />
    </div>
  )
}

/** `not-now`: another tab has gone on with this try meanwhile, and its words are shown by now. */
const troubleWords = (problem: Parameters<typeof failureWords>[0]): string =>
  problem === 'not-now'
    ? 'This try went on in another tab. Look at what stands there now, then say it again.'
    : failureWords(problem)
