import { effectInWords } from '#feedback/effect-sentence.ts'
import { notesOn } from '#feedback/notes.ts'
import type { ClientState } from '#simulation/client-state.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { numberNotes } from '#web/notes/annotate.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { causeRow, changesAfter, numbersMoved } from './moved-words.ts'

interface ReplyTurnProps {
  readonly reply: FoldedReply
  /** the client before it */
  readonly before: ClientState
  readonly name: string
}

/** One reply: what the observer heard in it, and what it moved. */
export function ReplyTurn({ reply, before, name }: ReplyTurnProps) {
  const notes = notesOn(reply.text, reply.coded)
  const changes = changesAfter(reply, before)
  const moved = numbersMoved(reply.trace)
  const because = effectInWords(reply, name)
  return (
    <li className="script-line">
      <h3 className="script-who of-student-name">
        You<span className="sr-only">, reply {reply.turn}</span>
      </h3>
      <div className="grid gap-2">
        <AnnotatedReply text={reply.text} notes={notes} />
        <section
          aria-label={`What reply ${reply.turn} did`}
          className="grid gap-1 border-hair border-s-2 ps-3 text-small"
        >
          {notes.length === 0 ? (
            <p className="text-soft">The observer heard no code.</p>
          ) : (
            <ol className="flex flex-wrap gap-x-4">
              {numberNotes(notes).map(({ number, note }) => (
                <li key={number}>
                  <span className="font-semibold tabular-nums">{number}</span> {note.name}{' '}
                  <code className="text-soft">{note.code}</code>
                  <span className={TONE_INKS[note.tone]}>{TONE_WORDS[note.tone]}</span>
                </li>
              ))}
            </ol>
          )}
          <p>{moved.length === 0 ? 'No number moved.' : moved.join(' · ')}</p>
          {because !== null && <p className="text-soft">{because}</p>}
          {changes.length > 0 && <p className="font-semibold">{changes.join(' · ')}</p>}
          <details className="note-why">
            <summary className="text-teal">Every cause</summary>
            <DataTable
              caption={`What moved the client with reply ${reply.turn}, in the order of the rules`}
              isCaptionHidden
              columns={[
                { title: 'Cause', kind: 'name', cell: ({ cause }) => <code>{cause}</code> },
                { title: 'By the rule', cell: ({ rule }) => rule },
                {
                  title: 'Repeats',
                  cell: ({ repeats }) => (repeats === 0 ? '' : `${repeats} in a row`),
                },
                { title: 'Points', cell: ({ moved: points }) => points || 'none' },
              ]}
              rows={reply.trace.causes.map(causeRow)}
              idOf={({ cause }) => cause}
            />
          </details>
        </section>
      </div>
    </li>
  )
}

const TONE_WORDS = { helped: ' · helped', neutral: '', hindered: ' · hindered' } as const
const TONE_INKS = { helped: 'text-teal', neutral: '', hindered: 'text-clay' } as const
