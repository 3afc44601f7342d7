import { annotate } from './annotate.ts'
import type { ShownNote } from './shown-note.ts'

interface AnnotatedReplyProps {
  readonly text: string
  readonly notes: readonly ShownNote[]
}

/** The student's words, whole and unchanged; the numbers of the notes are drawn, not written into them. */
export const AnnotatedReply = ({ text, notes }: AnnotatedReplyProps) => (
  <p dir="auto" className="script-words of-student">
    {annotate(text, notes).map((piece, nth) =>
      piece.tone === null ? (
        piece.text
      ) : (
        <mark
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a reply never change
          key={nth}
          className={`noted is-${piece.tone}`}
          data-notes={piece.ends.length > 0 ? piece.ends.join(' ') : undefined}
        >
          {piece.text}
        </mark>
      ),
    )}
  </p>
)
