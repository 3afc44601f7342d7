import type { ReactNode } from 'react'
import { standingInWords } from '#course/standing-in-words.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { whenWords } from '#web/course/when-words.ts'
import { type Contest, contestedTitle, contestStateWords } from './contest-words.ts'

interface ContestThreadProps {
  readonly contest: Contest
  readonly timeZone: string
  /** who asked, such as "You" */
  readonly asker: string
  /** stands beside the title, such as a name */
  readonly above?: ReactNode
  /** what can be done about it */
  readonly children?: ReactNode
}

/** @returns the fragment under which a thread stands on its screen */
export const threadAddress = (contest: string): string => `contest-${contest}`

/** One contest with what it rests on, why it was asked and what came of it: the same words for student and staff. */
export function ContestThread({ contest, timeZone, asker, above, children }: ContestThreadProps) {
  const { id, about, state, reason, openedAt } = contest
  const title = `${id}-title`
  return (
    <article
      id={threadAddress(id)}
      tabIndex={-1}
      aria-labelledby={title}
      className="sheet grid grid-cols-[minmax(0,1fr)] gap-4 px-5 py-[1.1rem] outline-offset-4"
    >
      <div className="grid gap-1">
        {above}
        <h3 id={title} className="text-[1.1rem]">
          {contestedTitle(about)}
        </h3>
        <p className="text-small">
          <span className="font-semibold">{contestStateWords(state)}</span>
          {state === 'open' && contest.answerer !== null && (
            <span className="text-soft"> · {contest.answerer} is to answer</span>
          )}
        </p>
      </div>
      <ContestedThing contest={contest} />
      <Said by={asker} at={whenWords(openedAt, timeZone)} words={reason} />
      {contest.answer !== null && contest.answeredAt !== null && (
        <Said
          by={contest.answeredBy ?? 'Somebody who has left'}
          at={whenWords(contest.answeredAt, timeZone)}
          words={contest.answer}
        >
          <Outcome contest={contest} />
        </Said>
      )}
      {children}
    </article>
  )
}

/** What was contested, as it stood then. */
function ContestedThing({ contest: { words, codes, level, evidence } }: { contest: Contest }) {
  return (
    <div className="grid gap-2 border-hair border-s-2 ps-4">
      {words !== null && (
        <p>
          <q dir="auto">{words.trim()}</q>
        </p>
      )}
      {codes.map(({ code, name, rule }) => (
        <p key={`${code} ${rule}`} className="text-small">
          Read as <span className="font-semibold">{name}</span>{' '}
          <span className="text-soft">· rule {rule}</span>
        </p>
      ))}
      {level !== null && (
        <p>
          It was {standingInWords(level.standing)}.
          {level.anchor !== null && (
            <span className="block text-small text-soft">What it stands for: {level.anchor}</span>
          )}
        </p>
      )}
      {evidence.length > 0 && (
        <details className="disclosure text-small">
          <summary>What the observer quoted for it</summary>
          <ul className="grid gap-1.5">
            {evidence.map(({ index, quote, reason }) => (
              <li key={`${index} ${quote} ${reason}`}>
                Turn {index + 1}: <q dir="auto">{quote}</q>{' '}
                <span className="text-soft">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface SaidProps {
  readonly by: string
  readonly at: string
  readonly words: string
  readonly children?: ReactNode
}

const Said = ({ by, at, words, children }: SaidProps) => (
  <div className="grid gap-1">
    <p className="text-small text-soft">
      <span className="font-semibold text-ink">{by}</span> · {at}
    </p>
    {children}
    <p dir="auto" className="whitespace-pre-wrap">
      {words}
    </p>
  </div>
)

const Outcome = ({ contest: { state, changes, isAnsweredByMarker } }: { contest: Contest }) => (
  <>
    <p className="font-semibold">
      {contestStateWords(state)}
      {state === 'changed' && changes.length === 0 && ': no level is another for it'}
    </p>
    {changes.map(({ skill, before, after }) => (
      <p key={skill}>
        {SKILL_NAMES[skill]}: <span className="text-soft">{standingInWords(before)}</span>, now{' '}
        <span className="font-semibold">{standingInWords(after)}</span>
      </p>
    ))}
    {isAnsweredByMarker && (
      <p className="text-small text-soft">
        Answered by the marker: there was nobody else in the course who could.
      </p>
    )}
  </>
)
