import { useId, useRef } from 'react'
import { codeNames } from '#feedback/code-names.ts'
import { askFailureWords, isLasting } from './ask-failure-words.ts'
import { askOtherWords, type OtherWords } from './ask-other-words.ts'
import type { AskedAbout } from './asked-about.ts'
import { PassingButton } from './passing-button.tsx'
import { useAsked } from './use-asked.ts'
import { Waiting } from './waiting.tsx'
import { WhereItGoes } from './where-it-goes.tsx'

export interface AnotherWayProps {
  /** of the reply in the transcript */
  readonly index: number
  readonly about: AskedAbout
}

/** Other words for one reply, proposed by a language model and read by the observer. */
export function AnotherWay({ index, about }: AnotherWayProps) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const { asked, ask, stop } = useAsked((signal) => askOtherWords(index, about.journal, signal))
  const begin = () => {
    about.onAsked()
    ask()
  }
  const isAskable =
    asked.phase === 'not-asked' || (asked.phase === 'failed' && !isLasting(asked.failure))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={place}
      role="group"
      tabIndex={-1}
      aria-label="Another way to say it"
      className={`grid justify-items-start gap-3 ${asked.phase === 'answered' ? '' : 'no-print'}`}
    >
      {asked.phase === 'not-asked' && !about.isTold && <WhereItGoes about={about} id={id} />}
      {asked.phase === 'waiting' && <Waiting heir={place} onStop={stop} />}
      <div role="status" className="text-small">
        {asked.phase === 'waiting' && <p>The language model is looking for other words.</p>}
        {asked.phase === 'failed' && <p>{askFailureWords(asked.failure)}</p>}
        {asked.phase === 'answered' && <p className="sr-only">Other words are here.</p>}
      </div>
      {isAskable && (
        <PassingButton
          heir={place}
          aria-describedby={about.isTold ? undefined : id}
          onClick={begin}
        >
          {asked.phase === 'failed' ? 'Ask again' : 'Another way to say it'}
        </PassingButton>
      )}
      {asked.phase === 'answered' && <OtherReplies {...asked.answer} />}
    </div>
  )
}

const OtherReplies = ({ model, alternatives }: OtherWords) => (
  <>
    <p className="text-small text-soft">
      Proposed by the language model (<span className="wrap-anywhere">{model}</span>); the observer
      has read each and found that it does this.
    </p>
    <ul className="grid gap-3">
      {alternatives.map(({ reply, does }) => (
        <li key={reply} className="border-amber border-s-2 border-dashed ps-4">
          <p dir="auto">“{reply}”</p>
          <p className="text-small text-soft">{codeNames(does)}</p>
        </li>
      ))}
    </ul>
  </>
)
