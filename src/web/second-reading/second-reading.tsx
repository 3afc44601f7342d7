import { useId, useRef } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import { askFailureWords, isLasting } from './ask-failure-words.ts'
import { askSecondReading } from './ask-second-reading.ts'
import type { AskedAbout } from './asked-about.ts'
import { outcomeOf } from './outcome.ts'
import { PassingButton } from './passing-button.tsx'
import { SecondReadingPaper } from './second-reading-paper.tsx'
import { takenOutWords } from './taken-out-words.ts'
import { useAsked } from './use-asked.ts'
import { Waiting } from './waiting.tsx'
import { WhereItGoes } from './where-it-goes.tsx'

interface SecondReadingProps {
  readonly debrief: Debrief
  readonly about: AskedAbout
}

/** A second opinion, for whoever asks: beside the observer's, and never in its place. */
export function SecondReading({ debrief, about }: SecondReadingProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { asked, ask, stop } = useAsked((signal) => askSecondReading(about.journal, signal))
  const outcome = outcomeOf(asked)
  const begin = () => {
    about.onAsked()
    ask()
  }
  return (
    <section
      aria-label="A second reading"
      className={outcome.phase === 'read' ? 'grid gap-5' : 'no-print grid gap-4'}
    >
      <h2 ref={heading} tabIndex={-1} className="justify-self-start">
        A second reading
      </h2>
      {outcome.phase === 'not-asked' && (
        <div className="grid justify-items-start gap-4">
          <p className="max-w-measure">
            A language model can read the whole session too, without knowing what the observer made
            of it. It changes no level above.
          </p>
          <WhereItGoes about={about} id={id} />
          <PassingButton heir={heading} aria-describedby={id} onClick={begin}>
            Ask for a second reading
          </PassingButton>
        </div>
      )}
      {outcome.phase === 'waiting' && <Waiting heir={heading} onStop={stop} />}
      <div role="status">
        {outcome.phase === 'waiting' && (
          <p>
            The second reader is reading. That takes a minute or two; the rest of the debrief is
            yours meanwhile.
          </p>
        )}
        {outcome.phase === 'read' && <p className="sr-only">The second reading is here.</p>}
        {outcome.phase === 'not-read' && (
          <p>
            <span className="font-semibold">Not read.</span> {askFailureWords(outcome.reason)}
            {outcome.passages > 0 && ` ${takenOutWords(outcome.passages)}`}
          </p>
        )}
      </div>
      {outcome.phase === 'not-read' && !isLasting(outcome.reason) && (
        <PassingButton className="justify-self-start" heir={heading} onClick={begin}>
          Ask again
        </PassingButton>
      )}
      {outcome.phase === 'read' && (
        <SecondReadingPaper debrief={debrief} server={about.server} {...outcome.read} />
      )}
    </section>
  )
}
