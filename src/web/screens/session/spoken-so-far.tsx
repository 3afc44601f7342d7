import { useState } from 'react'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'

interface SpokenSoFarProps {
  readonly soFar: SpeechSoFar
  readonly locale: string
}

/** Set like the finished turn, so that nothing moves when that takes its place; a new sentence fades in. */
export function SpokenSoFar({ soFar: { says, stage }, locale }: SpokenSoFarProps) {
  const [pieces, setPieces] = useState<readonly string[]>([says])
  const shown = pieces.join('')
  if (shown !== says) {
    setPieces(
      shown !== '' && says.startsWith(shown) ? [...pieces, says.slice(shown.length)] : [says],
    )
  }
  let start = 0
  return (
    <p lang={locale} dir="auto" className="script-words of-client">
      {stage !== null && <span className="script-cue">{stage}</span>}
      {pieces.map((piece) => {
        const at = start
        start += piece.length
        return (
          <span key={at} className="sentence">
            {piece}
          </span>
        )
      })}
    </p>
  )
}
