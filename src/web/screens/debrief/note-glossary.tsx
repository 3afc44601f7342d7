import type { DebriefTurn, Note } from '#feedback/debrief.ts'

/** Every note that occurs, explained once more in one place. */
export const NoteGlossary = ({ transcript }: { readonly transcript: readonly DebriefTurn[] }) => {
  const notes = new Map<string, Note>(
    transcript.flatMap((turn) =>
      turn.speaker === 'trainee' ? turn.notes.map((note) => [note.code, note] as const) : [],
    ),
  )
  if (notes.size === 0) return null
  return (
    <details className="disclosure mt-6">
      <summary>What the notes mean</summary>
      <dl className="grid max-w-page gap-x-8 gap-y-3 pt-2 text-small sm:grid-cols-2">
        {[...notes.values()].map(({ code, name, explanation }) => (
          <div key={code}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-soft">{explanation}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
