import { useEffect, useRef } from 'react'
import type { MarkingView } from './exercise-contest.ts'

interface SaidTalkProps {
  readonly view: Pick<MarkingView, 'transcript' | 'brief'>
  /** the turn that the contest is about; null: the whole */
  readonly at: number | null
}

/** The talk as it was said, opened at the turn in question. */
export function SaidTalk({ view: { transcript, brief }, at }: SaidTalkProps) {
  const asked = useRef<HTMLLIElement>(null)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (box.current !== null && asked.current !== null)
      box.current.scrollTop = asked.current.offsetTop - box.current.offsetTop
  }, [])
  if (transcript === null)
    return (
      <p>The record of the talk cannot be read, so the contest has to be settled without it.</p>
    )
  return (
    <section
      ref={box}
      aria-label="What was said"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      className="max-h-[24rem] overflow-auto rounded-[12px] border border-hair bg-paper p-4"
    >
      <ol className="grid gap-4">
        {transcript.map((turn) => (
          <li
            key={turn.index}
            ref={turn.index === at ? asked : undefined}
            aria-current={turn.index === at ? 'true' : undefined}
            className={turn.index === at ? 'border-amber border-s-2 bg-amber-wash ps-3' : ''}
          >
            <p className="font-semibold text-small">
              {turn.speaker === 'client' ? brief.clientName : 'Student'}
              <span className="text-soft"> · turn {turn.index + 1}</span>
            </p>
            {turn.speaker === 'client' ? (
              <p className="font-serif">
                {turn.stage !== null && <em className="block text-soft">{turn.stage}</em>}
                {turn.says}
              </p>
            ) : (
              <p dir="auto">{turn.text}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
