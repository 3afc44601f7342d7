import type { SaidTurn } from '#contract/api/marked-levels.schema.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { MarginNotes } from '#web/notes/margin-notes.tsx'
import type { ShownNote } from '#web/notes/shown-note.ts'
import { turnAddress } from '#web/notes/turn-address.ts'
import { TurnComment } from './turn-comment.tsx'

interface MarkedTurnProps {
  readonly turn: SaidTurn
  readonly clientName: string
  /** of the observer; null where there are none to be seen */
  readonly notes: readonly ShownNote[] | null
  readonly isNew: (explanation: string) => boolean
  /** null: none, and no box for it */
  readonly comment: string | null
  readonly isOpen: boolean
  readonly onWrite: (text: string | null) => void
  readonly onBank: () => void
}

/** A line of the script by its number, with the marker's comment below. */
export const MarkedTurn = ({
  turn,
  clientName,
  notes,
  isNew,
  comment,
  isOpen,
  onWrite,
  onBank,
}: MarkedTurnProps) => {
  const number = turn.index + 1
  const isStudent = turn.speaker === 'trainee'
  return (
    <li
      id={turnAddress(turn.index)}
      tabIndex={-1}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-2 outline-offset-8 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="script-line sm:grid-cols-[6.6rem_minmax(0,1fr)]">
        <h3 className={`script-who ${isStudent ? 'of-student-name' : ''}`}>
          {isStudent ? 'Student' : clientName}
          <span className="sr-only">, turn</span>{' '}
          <span className="font-normal tabular-nums">{number}</span>
        </h3>
        {isStudent ? (
          <AnnotatedReply text={turn.text} notes={notes ?? []} />
        ) : (
          <p dir="auto" className="script-words of-client">
            {turn.stage !== null && <span className="script-cue">{turn.stage}</span>}
            {turn.says}
          </p>
        )}
      </div>
      <TurnComment
        number={number}
        text={comment}
        isOpen={isOpen}
        onWrite={onWrite}
        onBank={onBank}
      />
      {notes !== null && isStudent && (
        <div className="sm:col-span-2 sm:ps-[7.7rem]">
          <MarginNotes notes={notes} reply={number} isNew={isNew} />
        </div>
      )}
    </li>
  )
}
