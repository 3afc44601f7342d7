import type { ReactNode } from 'react'
import { turnAddress } from '#web/notes/turn-address.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import type { ContestDesk } from './contest-desk.ts'
import { MarkerComment } from './marker-comment.tsx'
import type { AttemptResult, GivenMarks } from './result-view.ts'

interface OwnWordsProps {
  readonly result: Pick<AttemptResult, 'clientName' | 'locale'>
  readonly transcript: NonNullable<AttemptResult['transcript']>
  readonly comments: GivenMarks['comments']
  readonly desk: ContestDesk
  /** the way back to a reply; null where none can be tried again now */
  readonly tryAgain: ((index: number) => ReactNode) | null
}

/** The script as it was said, with the marker's comments in the margin. */
export const OwnWords = ({ result, transcript, comments, desk, tryAgain }: OwnWordsProps) => (
  <section aria-labelledby="own-words">
    <h2 id="own-words" className="mb-2">
      {comments.length > 0 ? 'What was said, with the marker’s comments' : 'What was said'}
    </h2>
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-4">
      {transcript.map((turn) => (
        <li
          key={turn.index}
          id={turnAddress(turn.index)}
          className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2.5 lg:grid-cols-[minmax(0,38rem)_minmax(14rem,1fr)]"
        >
          <div className="script-line">
            <h3 className={`script-who ${turn.speaker === 'trainee' ? 'of-student-name' : ''}`}>
              {turn.speaker === 'client' ? result.clientName : 'You'}
              <span className="sr-only">, turn {turn.index + 1}</span>
            </h3>
            {turn.speaker === 'client' ? (
              <ClientWords says={turn.says} stage={turn.stage} locale={result.locale} />
            ) : (
              <p dir="auto" className="script-words of-student">
                {turn.text}
              </p>
            )}
          </div>
          <BesideTurn
            index={turn.index}
            comments={comments.filter(({ index }) => index === turn.index)}
            desk={desk}
            wayBack={turn.speaker === 'trainee' && tryAgain !== null ? tryAgain(turn.index) : null}
          />
        </li>
      ))}
    </ol>
  </section>
)

interface BesideTurnProps extends Pick<OwnWordsProps, 'comments' | 'desk'> {
  readonly index: number
  /** to this reply; null where it cannot be tried again */
  readonly wayBack: ReactNode
}

function BesideTurn({ index, comments, desk, wayBack }: BesideTurnProps) {
  if (comments.length === 0 && wayBack === null) return null
  return (
    <div className="grid content-start gap-3">
      {comments.length > 0 && (
        <aside
          aria-label={`Comments on turn ${index + 1}`}
          className="grid content-start gap-3 border-amber border-s-2 ps-4 text-[0.96rem] leading-normal"
        >
          {comments.map(({ text }) => (
            <MarkerComment key={text} index={index} text={text} desk={desk} />
          ))}
        </aside>
      )}
      {wayBack !== null && <div className="no-print grid">{wayBack}</div>}
    </div>
  )
}
