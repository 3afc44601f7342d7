import { codedTranscript } from '#transcript/coded-transcript.ts'
import { Button } from '#web/design/button.tsx'
import { handOut } from '#web/session/hand-out.ts'
import type { Review } from './use-review.ts'

interface ReviewActionsProps {
  readonly review: Review
  readonly view: 'script' | 'table'
  readonly onView: (view: 'script' | 'table') => void
}

export const ReviewActions = ({ review, view, onView }: ReviewActionsProps) => (
  <div className="no-print flex flex-wrap gap-3">
    <fieldset className="flex flex-wrap gap-3">
      <legend className="sr-only">View</legend>
      {(['script', 'table'] as const).map((each) => (
        <Button
          key={each}
          aria-pressed={view === each}
          className={view === each ? 'border-teal! bg-teal-wash! text-teal!' : ''}
          onClick={() => onView(each)}
        >
          {each === 'script' ? 'Script' : 'Table'}
        </Button>
      ))}
    </fieldset>
    <Button onClick={() => downloadCodes(review)}>Download the codes</Button>
    <Button onClick={() => downloadTurns(review)}>Download the turns</Button>
  </div>
)

/** A transcript that came without an id is called so; the command line wants one. */
const NO_ID = 'transcript'

const idOf = ({ reading }: Review): string | number => reading.transcript.id ?? NO_ID

/** What `third-chair code` prints for these turns. */
export function downloadCodes(review: Review, at = new Date()): void {
  const replies = review.observed.turns.filter((turn) => turn.speaker === 'trainee')
  offer('codes', codedTranscript(idOf(review), replies), at)
}

/** What `third-chair code` and `third-chair score` read: the codes count their places in these. */
function downloadTurns(review: Review, at = new Date()): void {
  const turns = review.observed.turns.map(({ speaker, text }) => ({ speaker, text }))
  offer('turns', { id: idOf(review), turns }, at)
}

const offer = (what: string, value: unknown, at: Date): void =>
  handOut(
    `third-chair-${what}-${at.toISOString().slice(0, 10)}.json`,
    new Blob([`${JSON.stringify(value)}\n`], { type: 'application/json' }),
  )
