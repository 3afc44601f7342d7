import type { Answered } from '#web/api/ask.ts'

type Levels =
  Answered<'GET /api/exercises/:exercise/gradebook'>['students'][number]['attempts'][number]['levels']
type Standing = Levels[number]['standing']

/** A level as its number; any other standing in words, or a dash that is read out. */
export function StandingCell({ standing }: { readonly standing: Standing | undefined }) {
  switch (standing?.status) {
    case 'level':
      return <span className="grade-number">{standing.level}</span>
    case 'not-assessed':
      return <span className="text-soft">Not assessed</span>
    case 'needs-a-person':
      return <span className="text-soft">Needs a person</span>
    default:
      return (
        <span className="text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">none</span>
        </span>
      )
  }
}
