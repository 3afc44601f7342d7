import type { CSSProperties } from 'react'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { useLasting } from '#web/design/use-lasting.ts'
import { HurryButton } from './hurry-button.tsx'
import { SpokenSoFar } from './spoken-so-far.tsx'

interface ClientAtWorkProps {
  readonly clientName: string
  readonly locale: string
  /** what has come of the turn; null while the client thinks */
  readonly speaking: SpeechSoFar | null
  /** has the built-in voice answer; null where that is what speaks */
  readonly onHurry: (() => void) | null
  /** share of an even pace at which the wait breathes; null for the even one */
  readonly pace: number | null
}

/** A wait without a new word that calls for a way on. @source judgement, to be validated */
export const HURRY_AFTER_MS = 4000

/**
 * The client's place in the script until the turn stands: thinking, then the words as they come. Outside the log, so
 * that a screen reader hears the turn once and whole.
 */
export function ClientAtWork(props: ClientAtWorkProps) {
  const { clientName, locale, speaking, onHurry, pace } = props
  const isQuiet = useLasting(onHurry !== null, HURRY_AFTER_MS, speaking?.says)
  return (
    <>
      <div
        aria-hidden="true"
        className={`script-line mt-[1.55rem] ${speaking ? 'speaking' : 'thinking'}`}
      >
        <span className="script-who">{clientName}</span>
        <div>
          {speaking && <SpokenSoFar soFar={speaking} locale={locale} />}
          <div className="breath" style={{ '--pace': pace ?? 1 } as CSSProperties} />
        </div>
      </div>
      {isQuiet && onHurry && <HurryButton onHurry={onHurry} />}
    </>
  )
}
