import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import type { ShownNote } from './shown-note.ts'

/** Every code that occurs, explained in one place: what it does anywhere, not what was said of one reply. */
export const NoteGlossary = ({ notes }: { readonly notes: readonly ShownNote[] }) => {
  const byCode = new Map(notes.map((note) => [note.code, note]))
  if (byCode.size === 0) return null
  return (
    <details className="disclosure mt-6">
      <summary>What the notes mean</summary>
      <dl className="grid max-w-page gap-x-8 gap-y-3 pt-2 text-small sm:grid-cols-2">
        {[...byCode.values()].map(({ code, name }) => (
          <div key={code}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-soft">{CODE_DEFINITIONS[code].whatItDoes}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
