import type { Mark } from '#course/mark.schema.ts'
import { firstTurnOfExplanations } from '#web/notes/first-explanations.ts'
import { NoteGlossary } from '#web/notes/note-glossary.tsx'
import { NoteKey } from '#web/notes/note-key.tsx'
import type { CommentPlace } from './attempt-marking.tsx'
import { BriefForMarker } from './brief-for-marker.tsx'
import { commentOn } from './mark-draft.ts'
import { MarkedTurn } from './marked-turn.tsx'
import type { MarkingView, ShownProposal } from './marking-view.ts'
import { notesByTurn } from './notes-by-turn.ts'

interface MarkedTranscriptProps {
  readonly view: MarkingView
  readonly mark: Mark
  /** null: not shown yet, so that nothing of it stands in the margin */
  readonly reading: ShownProposal['observer'] | null
  readonly isOpen: boolean
  readonly onWrite: (place: CommentPlace, text: string | null) => void
  readonly onBank: (place: CommentPlace) => void
}

/** What was said, as a script. What the observer made of it comes into the margin once it may be seen. */
export function MarkedTranscript({
  view,
  mark,
  reading,
  isOpen,
  onWrite,
  onBank,
}: MarkedTranscriptProps) {
  const { brief, transcript } = view
  const notes = notesByTurn(reading)
  const firsts = firstTurnOfExplanations([...notes].map(([index, of]) => ({ index, notes: of })))
  return (
    <section
      aria-labelledby="what-was-said"
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-5"
    >
      <div className="grid gap-2">
        <h2 id="what-was-said">What was said</h2>
        <p className="no-print text-small lg:hidden">
          <a href="#levels">Go to the levels</a>
        </p>
      </div>
      <BriefForMarker brief={brief} />
      {notes.size > 0 && (
        <div className="grid gap-1">
          <NoteKey />
          <p className="max-w-[46rem] text-small text-soft">
            In the notes, “you” is the student. They are the observer’s, which can be wrong about
            any line.
          </p>
        </div>
      )}
      {transcript === null ? (
        <p className="rounded-[14px] bg-clay-wash p-4">
          What was said in this attempt cannot be read, so nothing can be marked from it. That is a
          fault of the server, not of the student: say “Needs a person” for each skill, and tell
          whoever runs the server.
        </p>
      ) : (
        <ol className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {transcript.map((turn) => (
            <MarkedTurn
              key={turn.index}
              turn={turn}
              clientName={brief.clientName}
              notes={notes.get(turn.index) ?? null}
              isNew={(explanation) => firsts.get(explanation) === turn.index}
              comment={commentOn(mark, turn.index)}
              isOpen={isOpen}
              onWrite={(text) => onWrite(turn.index, text)}
              onBank={() => onBank(turn.index)}
            />
          ))}
        </ol>
      )}
      <NoteGlossary notes={[...notes.values()].flat()} />
    </section>
  )
}
