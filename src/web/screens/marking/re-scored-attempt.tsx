import { standingInWords } from '#course/standing-in-words.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { DataTable } from '#web/design/data-table.tsx'
import type { Rescoring } from './re-scoring-section.tsx'

type Change = Rescoring['changes'][number]
type InShort = Change['skills'][number]['before']

/** Every change that a re-scoring would make of one attempt. */
export const RescoredAttempt = ({ change }: { readonly change: Change }) => {
  const title = change.number > 1 ? `${change.name}, attempt ${change.number}` : change.name
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-2" aria-label={title}>
      <h3 className="text-[1.1rem]">{title}</h3>
      {change.isReleased && <p className="text-small">Given back already, so it stays as it is.</p>}
      {change.lookAgain.length > 0 && (
        <p className="text-small">
          Look at the mark again: {change.lookAgain.map((reason) => LOOK_AGAIN[reason]).join('; ')}.
        </p>
      )}
      {change.isHidden && (
        <p className="text-small">
          Its proposal changes. How is not shown before somebody’s own levels are whole.
        </p>
      )}
      {change.skills.length > 0 && (
        <DataTable
          caption={`Changes: ${title}`}
          isCaptionHidden
          rows={change.skills}
          idOf={({ skill }) => skill}
          columns={[
            { title: 'Skill', kind: 'name', cell: ({ skill }) => SKILL_NAMES[skill] },
            { title: 'Before', cell: ({ before }) => shortWords(before) },
            { title: 'Now', cell: ({ after }) => shortWords(after) },
            {
              title: 'Critical events',
              cell: ({ newEvents, goneEvents }) =>
                [
                  ...newEvents.map((event) => `new: ${event}`),
                  ...goneEvents.map((event) => `gone: ${event}`),
                ].join('; '),
            },
            { title: 'The human mark stays', cell: ({ marked }) => standingInWords(marked) },
          ]}
        />
      )}
      {change.replies.length > 0 && (
        <details className="disclosure text-small">
          <summary>
            {change.replies.length === 1
              ? 'One reply is read otherwise'
              : `${change.replies.length} replies are read otherwise`}
          </summary>
          <ul className="grid gap-2 pb-2">
            {change.replies.map(({ index, text, before, after }) => (
              <li key={index}>
                Turn {index + 1}: <q dir="auto">{text}</q>
                <span className="block text-soft">
                  {before.join(', ') || 'no code'} → {after.join(', ') || 'no code'}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

const LOOK_AGAIN = {
  'rubric-changed': 'it was given by another rubric',
  'new-critical-event': 'there is a critical event that was not seen before',
  'now-far-apart': 'it now lies two or more levels from the proposal',
} as const satisfies Record<Change['lookAgain'][number], string>

function shortWords(short: InShort): string {
  if (short === null) return 'none'
  return short.status === 'scored'
    ? `level ${short.band} (${showLevel(short.level)})`
    : 'not assessed'
}
