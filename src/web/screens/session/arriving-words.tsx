import { useEffect, useState } from 'react'
import { arrivalsOf, sentencesOf } from './arrivals.ts'

interface ArrivingWordsProps {
  readonly says: string
  readonly stage: string | null
  readonly locale: string
  readonly pace: number
}

/**
 * A turn of the client that shows sentence by sentence. All of it is in the page from the start, in its place: a
 * screen reader hears it whole, nothing moves, and any key or press shows the rest.
 */
export function ArrivingWords({ says, stage, locale, pace }: ArrivingWordsProps) {
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    if (isWhole) return
    const leaving = new AbortController()
    for (const type of ['keydown', 'pointerdown'] as const)
      document.addEventListener(type, () => setWhole(true), { signal: leaving.signal })
    return () => leaving.abort()
  }, [isWhole])
  const sentences = sentencesOf(says)
  const [first = 0, ...rest] = arrivalsOf(stage === null ? sentences : [stage, ...sentences], pace)
  const arrivals = stage === null ? [first, ...rest] : rest
  let start = 0
  return (
    <p lang={locale} dir="auto" className={`script-words of-client ${isWhole ? '' : 'arriving'}`}>
      {stage !== null && (
        <span className="script-cue" style={{ animationDelay: `${first}ms` }}>
          {stage}
        </span>
      )}
      {sentences.map((sentence, index) => {
        const key = start
        start += sentence.length
        return (
          <span key={key} style={{ animationDelay: `${arrivals[index]}ms` }}>
            {sentence}
          </span>
        )
      })}
    </p>
  )
}
