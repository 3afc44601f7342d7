import type { ReactNode } from 'react'

interface ContentNotesProps {
  readonly notes: readonly string[]
  /** the way out, if that is too much */
  readonly children: ReactNode
}

/** What may be hard to meet; nothing where there is nothing to say. */
export const ContentNotes = ({ notes, children }: ContentNotesProps) =>
  notes.length > 0 && (
    <section className="grid gap-3">
      <h2>Before you go in</h2>
      <ul className="grid list-disc gap-1 ps-5 marker:text-edge">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="text-small text-soft">{children}</p>
    </section>
  )
