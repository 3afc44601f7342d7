import { useState } from 'react'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { ArrivingWords } from './arriving-words.tsx'

interface ScriptLineProps {
  readonly turn: TranscriptTurn
  readonly clientName: string
  /** language of the scenario */
  readonly locale: string
  readonly isNew: boolean
  /** its words were shown as they came, so that it takes their place without a stir */
  readonly isHeard?: boolean
  /** share of an even pace at which new words of the client come; null for all at once */
  readonly pace?: number | null
}

/** One turn of the script. The speaker's name is a heading, so that a screen reader can step from turn to turn. */
export function ScriptLine(props: ScriptLineProps) {
  const { turn, clientName, locale, isNew, isHeard, pace = null } = props
  // Decided as the line is set: a change of it later would set the line moving again.
  const [entrance] = useState(isHeard ? 'is-heard' : isNew ? 'is-new' : '')
  const [arrivesAt] = useState(entrance === 'is-new' ? pace : null)
  return (
    <li className={`script-line ${entrance}`}>
      <h2 className={`script-who ${turn.speaker === 'trainee' ? 'of-student-name' : ''}`}>
        {turn.speaker === 'client' ? clientName : 'You'}
        <span className="sr-only">, turn {turn.index + 1}</span>
      </h2>
      {turn.speaker === 'client' ? (
        arrivesAt === null ? (
          <ClientWords says={turn.speech.says} stage={turn.speech.stage} locale={locale} />
        ) : (
          <ArrivingWords
            says={turn.speech.says}
            stage={turn.speech.stage}
            locale={locale}
            pace={arrivesAt}
          />
        )
      ) : (
        <p dir="auto" className="script-words of-student">
          {turn.text}
        </p>
      )}
    </li>
  )
}

interface ClientWordsProps {
  readonly says: string
  readonly stage: string | null
  readonly locale: string
}

export const ClientWords = ({ says, stage, locale }: ClientWordsProps) => (
  <p lang={locale} dir="auto" className="script-words of-client">
    {stage !== null && <span className="script-cue">{stage}</span>}
    {says}
  </p>
)
