import type { ReactNode } from 'react'
import type { FeedbackSentence } from '#feedback/feedback-sentence.ts'
import { numberNotes } from './annotate.ts'
import { GroundedSentence } from './grounded-sentence.tsx'
import { NoteReason } from './note-reason.tsx'
import type { ShownNote } from './shown-note.ts'
import type { UnreadThought } from './unread-thought.ts'
import { UnreadWords } from './unread-words.tsx'

interface MarginNotesProps {
  readonly notes: readonly ShownNote[]
  /** number of the reply */
  readonly reply: number
  /** whether an explanation has not stood in the margin yet */
  readonly isNew: (explanation: string) => boolean
  /** thoughts that carry no note, where the margin is to say so */
  readonly unread?: readonly UnreadThought[]
  /** title of the turning point that this reply is */
  readonly turningPoint?: string | null
  /** what the reply moved in the client */
  readonly effect?: readonly FeedbackSentence[]
  /** what the student has to say of it */
  readonly children?: ReactNode
}

const TONES = {
  helped: { word: 'helped', ink: 'text-teal' },
  neutral: { word: '', ink: 'text-soft' },
  hindered: { word: 'hindered', ink: 'text-clay' },
} as const satisfies Record<ShownNote['tone'], { readonly word: string; readonly ink: string }>

export function MarginNotes({
  notes,
  reply,
  isNew,
  unread = [],
  turningPoint = null,
  effect = [],
  children,
}: MarginNotesProps) {
  return (
    <aside
      aria-label={`Notes on reply ${reply}`}
      className={`grid content-start gap-1.5 border-s-2 ps-4 text-[0.96rem] leading-normal ${edgeOf(notes)}`}
    >
      {turningPoint !== null && (
        <p className="font-semibold text-amber">Turning point: {turningPoint}</p>
      )}
      {notes.length === 0 && unread.length === 0 && (
        <p className="text-soft">Nothing here was coded.</p>
      )}
      {notes.length > 0 && (
        <ol className="grid gap-1">
          {numberNotes(notes).map(({ number, note, all }) => (
            <li key={number} className="flex gap-2">
              <span className="w-3 shrink-0 font-semibold text-small tabular-nums">{number}</span>
              <div>
                <details className="note-why">
                  <summary>
                    <span className="font-semibold">{note.name}</span>
                    {TONES[note.tone].word && (
                      <span className={TONES[note.tone].ink}> · {TONES[note.tone].word}</span>
                    )}
                  </summary>
                  <NoteReason number={number} note={note} all={all} />
                </details>
                {isNew(note.explanation) && <p className="text-soft">{note.explanation}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
      <UnreadWords unread={unread} />
      {effect.map((sentence) => (
        <GroundedSentence key={sentence.text} sentence={sentence} />
      ))}
      {children}
    </aside>
  )
}

function edgeOf(notes: readonly ShownNote[]): string {
  if (notes.some(({ tone }) => tone === 'hindered')) return 'border-clay border-dashed'
  return notes.some(({ tone }) => tone === 'helped') ? 'border-teal' : 'border-hair'
}
