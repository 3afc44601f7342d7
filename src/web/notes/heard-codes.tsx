import { numberNotes } from './annotate.ts'
import type { ShownNote } from './shown-note.ts'

const TONES = {
  helped: { word: ' · helped', ink: 'text-teal' },
  neutral: { word: '', ink: '' },
  hindered: { word: ' · hindered', ink: 'text-clay' },
} as const satisfies Record<ShownNote['tone'], object>

/** The codes of a reply by their numbers, each with what it did in a word. */
export function HeardCodes({ notes }: { readonly notes: readonly ShownNote[] }) {
  if (notes.length === 0) return <p className="text-[0.96rem] text-soft">Nothing here was coded.</p>
  return (
    <ol className="grid gap-1 text-[0.96rem]">
      {numberNotes(notes).map(({ number, note }) => (
        <li key={number} className="flex gap-2">
          <span className="w-3 shrink-0 font-semibold text-small tabular-nums">{number}</span>
          <span>
            <span className="font-semibold">{note.name}</span>
            <span className={TONES[note.tone].ink}>{TONES[note.tone].word}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
