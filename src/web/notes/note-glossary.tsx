import type { ShownNote } from './shown-note.ts'

/** Every note that occurs, explained once more in one place. */
export const NoteGlossary = ({ notes }: { readonly notes: readonly ShownNote[] }) => {
  const byCode = new Map(notes.map((note) => [note.code, note]))
  if (byCode.size === 0) return null
  return (
    <details className="disclosure mt-6">
      <summary>What the notes mean</summary>
      <dl className="grid max-w-page gap-x-8 gap-y-3 pt-2 text-small sm:grid-cols-2">
        {[...byCode.values()].map(({ code, name, explanation }) => (
          <div key={code}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-soft">{explanation}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
