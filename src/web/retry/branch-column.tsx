import type { ToldTurn } from '#feedback/retry/compare-branches.ts'
import { numberNotes } from '#web/notes/annotate.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { ClientWords } from '#web/screens/session/script-line.tsx'

interface BranchColumnProps {
  readonly title: string
  /** null where this way does not go so far */
  readonly turn: ToldTurn | null
  readonly clientName: string
  /** language of the scenario */
  readonly locale: string
}

/** One of the two ways: the words with their codes, what they moved, and what the client said next. */
export const BranchColumn = ({ title, turn, clientName, locale }: BranchColumnProps) => (
  <div className="grid content-start gap-2">
    <h4 className="eyebrow">{title}</h4>
    {turn === null ? (
      <p className="text-soft">It does not go so far.</p>
    ) : (
      <>
        <AnnotatedReply text={turn.text} notes={turn.notes} />
        <Codes notes={turn.notes} />
        {turn.effect !== null && <p className="text-[0.96rem]">{turn.effect}</p>}
        {turn.answer !== null && (
          <div>
            <p className="script-who text-start!">{clientName}</p>
            <ClientWords {...turn.answer} locale={locale} />
          </div>
        )}
      </>
    )}
  </div>
)

const TONES = {
  helped: { word: ' · helped', ink: 'text-teal' },
  neutral: { word: '', ink: '' },
  hindered: { word: ' · hindered', ink: 'text-clay' },
} as const satisfies Record<ToldTurn['notes'][number]['tone'], object>

function Codes({ notes }: Pick<ToldTurn, 'notes'>) {
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
