import { LinesField } from '#web/design/lines-field.tsx'
import { longestComment } from './longest-comment.ts'

interface SummaryFieldProps {
  readonly text: string
  readonly isOpen: boolean
  readonly onText: (text: string) => void
  readonly onBank: () => void
}

/** The word to the student about the whole session. */
export const SummaryField = ({ text, isOpen, onText, onBank }: SummaryFieldProps) => (
  <div className="grid gap-1.5 border-hair border-t pt-4">
    <div className="no-print grid gap-1.5">
      <LinesField
        label="Overall comment"
        hint="For the student, about the whole session. Grammar, accent and style are not marked."
        dir="auto"
        maxLength={longestComment}
        readOnly={!isOpen}
        value={text}
        onText={onText}
      />
      {isOpen && (
        <button type="button" className="aside-press justify-self-start" onClick={onBank}>
          Comment bank <span className="sr-only">for the overall comment</span>
        </button>
      )}
    </div>
    <div className="only-print">
      <p className="font-semibold">Overall comment</p>
      <p className="whitespace-pre-wrap">{text === '' ? 'None' : text}</p>
    </div>
  </div>
)
