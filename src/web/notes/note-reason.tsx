import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { surenessSentence } from '#feedback/sureness.ts'
import type { NumberedNote } from './annotate.ts'

/** Why a note stands there: what its code means, the words that carried it, and how sure the observer is of each. */
export const NoteReason = ({ all, note }: NumberedNote) => (
  <div className="grid gap-1 pb-1.5 text-small text-soft">
    <p>{CODE_DEFINITIONS[note.code].definition}</p>
    {all.map(({ mark, quote }) => (
      <p key={`${mark.start}-${mark.end}`}>
        <q dir="auto" className="text-ink">
          {quote.trim()}
        </q>{' '}
        {surenessSentence(mark)}
      </p>
    ))}
  </div>
)
