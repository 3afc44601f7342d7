import type { DebriefTurn, Note, TurningPoint } from '#feedback/debrief.ts'
import { numberNotes } from './annotate.ts'

interface MarginNotesProps {
  readonly turn: Extract<DebriefTurn, { readonly speaker: 'trainee' }>
  /** number of the reply */
  readonly reply: number
  /** whether an explanation has not stood in the margin yet */
  readonly isNew: (explanation: string) => boolean
  readonly turningPoint: TurningPoint | null
}

const TONES = {
  helped: { word: 'helped', ink: 'text-teal' },
  neutral: { word: '', ink: 'text-soft' },
  hindered: { word: 'hindered', ink: 'text-clay' },
} as const satisfies Record<Note['tone'], { readonly word: string; readonly ink: string }>

export function MarginNotes({ turn, reply, isNew, turningPoint }: MarginNotesProps) {
  const notes = numberNotes(turn.notes)
  return (
    <aside
      aria-label={`Notes on reply ${reply}`}
      className={`grid content-start gap-1.5 border-s-2 ps-4 text-[0.96rem] leading-normal ${edgeOf(turn.notes)}`}
    >
      {turningPoint && (
        <p className="font-semibold text-amber">Turning point: {turningPoint.title}</p>
      )}
      {notes.length === 0 && <p className="text-soft">Nothing here was coded.</p>}
      <ol className="grid gap-1">
        {notes.map(({ number, note }) => (
          <li key={number} className="flex gap-2">
            <span className="w-3 shrink-0 font-semibold text-small tabular-nums">{number}</span>
            <span>
              <span className="font-semibold">{note.name}</span>
              {TONES[note.tone].word && (
                <span className={TONES[note.tone].ink}> · {TONES[note.tone].word}</span>
              )}
              {isNew(note.explanation) && (
                <span className="block text-soft">{note.explanation}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {turn.effect !== null && <p>{turn.effect}</p>}
    </aside>
  )
}

function edgeOf(notes: readonly Note[]): string {
  if (notes.some(({ tone }) => tone === 'hindered')) return 'border-clay border-dashed'
  return notes.some(({ tone }) => tone === 'helped') ? 'border-teal' : 'border-hair'
}
