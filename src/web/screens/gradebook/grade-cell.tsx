import type { Answered } from '#web/api/ask.ts'
import { gradeWords } from './grade-words.ts'
import { MISSING_WORDS } from './missing-words.ts'

export type Cell =
  Answered<'GET /api/courses/:course/gradebook'>['students'][number]['cells'][number]

/** A grade with what has to be known beside it, or why there is none. */
export function GradeCell({ cell }: { readonly cell: Cell }) {
  const { grade, missing } = cell
  const notes = notesOn(cell)
  return (
    <>
      {grade === null ? (
        <span className="text-soft">{missing === null ? '–' : MISSING_WORDS[missing]}</span>
      ) : (
        <span className="grade-number">{gradeWords(grade)}</span>
      )}
      {notes.length > 0 && <span className="block text-small text-soft">{notes.join(', ')}</span>}
    </>
  )
}

function notesOn({ grade, released, isSettled, isContested }: Cell): readonly string[] {
  if (grade === null) return isContested ? ['contested'] : []
  return [
    ...(isSettled ? [] : ['so far']),
    ...(released === null ? ['not released'] : []),
    ...(released !== null && released !== grade ? [`${gradeWords(released)} released`] : []),
    ...(isContested ? ['contested'] : []),
  ]
}
