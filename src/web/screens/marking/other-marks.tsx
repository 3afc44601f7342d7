import { standingInMark } from '#course/standing.ts'
import { standingInWords } from '#course/standing-in-words.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { markOf } from './mark-of.ts'
import type { MarkingView } from './marking-view.ts'

/** The mark that stands, where one may see it; otherwise only that there is one. */
export function OtherMarks({ view }: { readonly view: MarkingView }) {
  const { finalMark, hasFinalMark, secondMark, secondMarker, part, skills } = view
  return (
    <div className="grid gap-3 text-small empty:hidden">
      {finalMark !== null && (
        <section
          aria-labelledby="mark-that-stands"
          className="grid gap-1 border-hair border-t pt-5"
        >
          <h3 id="mark-that-stands" className="text-[1.1rem]">
            The mark that stands
          </h3>
          <p>Given by {finalMark.marker.name}.</p>
          <ul>
            {skills.map((skill) => (
              <li key={skill}>
                {SKILL_NAMES[skill]}:{' '}
                {standingInWords(standingInMark(markOf(finalMark.mark), skill))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {finalMark === null && hasFinalMark && part !== 'first' && (
        <p>There is a mark that stands. You see it once your own levels are entered.</p>
      )}
      {part !== 'second' && secondMark !== 'not-asked' && (
        <p>
          {SECOND_MARK[secondMark]}
          {secondMarker !== null && ` (${secondMarker.name})`}
        </p>
      )}
    </div>
  )
}

const SECOND_MARK = {
  missing: 'A second, blind mark is asked for, and not begun yet',
  begun: 'A second, blind mark is begun and not whole yet',
  whole: 'A second, blind mark is there',
} as const
