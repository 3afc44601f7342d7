/** How to read the marks. */
export const NoteKey = () => (
  <p className="max-w-[46rem] text-small text-soft">
    Marked words are what a note rests on: <mark className="noted is-helped">a straight line</mark>{' '}
    where they helped, <mark className="noted is-hindered">a wavy line</mark> where they closed a
    door, <mark className="noted is-neutral">dots</mark> where they did neither. The small numbers
    lead to the notes.
  </p>
)
