import { useId } from 'react'
import type { Segment } from '#coding/coded-turn.ts'
import { codeNames } from '#feedback/code-names.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ReadReply } from './read-reply.ts'

interface ThoughtChoiceProps {
  readonly reply: ReadReply
  /** where the chosen words begin */
  readonly start: number
  readonly onChoose: (start: number) => void
}

/** Which words of the reply are meant, each with what the observer made of them. */
export function ThoughtChoice({ reply, start, onChoose }: ThoughtChoiceProps) {
  const name = useId()
  const { segments } = reply.coded
  const [only, ...more] = segments
  if (only !== undefined && more.length === 0)
    return <Thought text={reply.text} segment={only} className="border-hair border-s-2 ps-4" />
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-semibold">Which words?</legend>
      {segments.map((segment) => (
        <label key={segment.start} className="flex gap-3 py-1">
          <input
            type="radio"
            name={name}
            checked={segment.start === start}
            className="mt-1 size-5 shrink-0 accent-teal"
            onChange={() => onChoose(segment.start)}
          />
          <Thought text={reply.text} segment={segment} />
        </label>
      ))}
    </fieldset>
  )
}

interface ThoughtProps {
  readonly text: string
  readonly segment: Segment
  readonly className?: string
}

const Thought = ({ text, segment, className = '' }: ThoughtProps) => (
  <span className={`grid ${className}`}>
    <q dir="auto">{text.slice(segment.start, segment.end).trim()}</q>
    <span className="text-small text-soft">The observer: {observedWords(segment)}</span>
  </span>
)

function observedWords(segment: Segment): string {
  const codes = observedCodes(segment)
  if (codes.length > 0) return codeNames(codes)
  return segment.isUnsure === true ? 'not sure' : 'no code'
}

/** What the observer gave these words, each code once. */
export const observedCodes = ({ marks }: Segment): readonly BehaviourCode[] => [
  ...new Set(marks.map(({ code }) => code)),
]
