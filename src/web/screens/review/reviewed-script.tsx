import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { firstTurnOfExplanations } from '#web/notes/first-explanations.ts'
import { MarginNotes } from '#web/notes/margin-notes.tsx'
import { NoteGlossary } from '#web/notes/note-glossary.tsx'
import { NoteKey } from '#web/notes/note-key.tsx'
import { turnAddress } from '#web/notes/turn-address.ts'
import { CuedWords } from './cued-words.tsx'
import type { ReviewedTurn } from './reviewed-turn.ts'

/** A page of the script with the third chair's notes in the margin. */
export function ReviewedScript({ turns }: { readonly turns: readonly ReviewedTurn[] }) {
  const replies = turns.flatMap((turn) =>
    turn.speaker === 'trainee' ? [{ index: turn.index, notes: turn.notes() }] : [],
  )
  const notesAt = new Map(replies.map(({ index, notes }) => [index, notes]))
  const firsts = firstTurnOfExplanations(replies)
  return (
    <div>
      <NoteKey />
      <p className="max-w-[46rem] text-small text-soft">
        In the client’s words, <mark className="noted is-cue">a double line</mark> marks what called
        for something, or spoke for or against a change. “Not sure” and “No code” mean what they
        say: neither is counted.
      </p>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-7 pt-6">
        {turns.map((turn) => (
          <li
            key={turn.index}
            id={turnAddress(turn.index)}
            tabIndex={-1}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2.5 lg:grid-cols-[minmax(0,38rem)_minmax(14rem,1fr)]"
          >
            <div className="script-line">
              <h3 className={`script-who ${turn.speaker === 'trainee' ? 'of-student-name' : ''}`}>
                {turn.name}
                {turn.speaker === 'trainee' && (
                  <>
                    <span className="sr-only">, reply</span> {turn.reply}
                  </>
                )}
              </h3>
              {turn.speaker === 'client' ? (
                <CuedWords text={turn.text} cues={turn.cues} />
              ) : (
                <AnnotatedReply text={turn.text} notes={notesAt.get(turn.index) ?? []} />
              )}
            </div>
            {turn.speaker === 'client' && turn.cues.length > 0 && (
              <aside
                aria-label={`What turn ${turn.index + 1} called for`}
                className="border-amber border-s-2 border-dotted ps-4 text-[0.96rem] text-amber"
              >
                {turn.cues.map(({ tag, title }) => (
                  <p key={tag}>{title}</p>
                ))}
              </aside>
            )}
            {turn.speaker === 'trainee' && (
              <MarginNotes
                notes={notesAt.get(turn.index) ?? []}
                unread={turn.unread()}
                reply={turn.reply}
                isNew={(explanation) => firsts.get(explanation) === turn.index}
              />
            )}
          </li>
        ))}
      </ol>
      <NoteGlossary notes={replies.flatMap(({ notes }) => notes)} />
    </div>
  )
}
