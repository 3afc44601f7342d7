import { Link } from 'wouter'
import { ownAttemptWords } from '#web/attempt/own-attempt-words.ts'
import { whenWords } from '#web/course/when-words.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import type { AttemptResult } from './result-view.ts'

/** What this is about, and who marked it. */
export const ResultHead = ({ result }: { readonly result: AttemptResult }) => {
  const { title, exercise, number, state, endedBy, startedAt, releasedAt, timeZone, marks } = result
  return (
    <div className="grid max-w-[44rem] gap-3">
      <p className="eyebrow">
        <Link href={`/exercises/${exercise}`}>{title}</Link> · attempt {number}
      </p>
      <ArrivalHeading pageTitle={`Your result: ${title}`}>Your result</ArrivalHeading>
      {marks !== null && (
        <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
          Marked by a person; the observer’s reading is a proposal they saw only after entering
          their own.
        </p>
      )}
      {endedBy === 'stopped' && (
        <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
          You stopped this attempt for your own sake. Nothing of it was scored, and it does not
          count against you.
        </p>
      )}
      <p className="text-small text-soft">
        Begun {whenWords(startedAt, timeZone)}. {ownAttemptWords(state, endedBy)}.
        {marks !== null && marks.markedBy !== '' && ` Marked by ${marks.markedBy}.`}
        {releasedAt !== null && ` Given back ${whenWords(releasedAt, timeZone)}.`}
      </p>
      <p className="only-print text-small">
        Third Chair. The client is a simulation. This sheet is about one attempt; it says nothing
        about you as a person and is no evidence of fitness to practise.
      </p>
    </div>
  )
}
