import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { DataTable } from '#web/design/data-table.tsx'
import { agreementWords, share, toTwo } from './agreement-words.ts'

type Agreements = Answered<'GET /api/exercises/:exercise/agreement'>
export type SkillAgreement = Agreements['markers'][number]

/** How far those who mark agree, skill by skill: a sentence each, and the numbers behind it. */
export function AgreementSection({ exercise }: { readonly exercise: string }) {
  const answer = useAnswer('GET /api/exercises/:exercise/agreement', { params: { exercise } })
  return (
    <section
      aria-labelledby="agreement"
      className="grid grid-cols-[minmax(0,1fr)] gap-5 border-hair border-t pt-8"
    >
      <h2 id="agreement">Agreement</h2>
      <AnsweredPart answer={answer} what="How far the readings agree is">
        {(value) => <Agreement {...value} />}
      </AnsweredPart>
    </section>
  )
}

const Agreement = ({ markers, observer, afterProposal, doublyMarked, sampled }: Agreements) => (
  <>
    <p className="max-w-measure text-small">
      {doublyMarked === 0
        ? 'No attempt is marked by two people yet.'
        : `${doublyMarked} marked by two people.`}{' '}
      {sampled > 0 && `${sampled} drawn for blind second marking. `}
      {afterProposal.seen > 0 &&
        `The proposal was looked at ${times(afterProposal.seen)}, and ${changedWords(afterProposal.changed)}. Each mark is taken here as it was before.`}
    </p>
    <Pairs title="Markers with each other" rows={markers} />
    <Pairs title="Markers with the observer" rows={observer} />
  </>
)

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const changedWords = (count: number): string =>
  count === 0
    ? 'no own level was changed afterwards'
    : `own levels were changed afterwards ${times(count)}`

function Pairs({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly SkillAgreement[]
}) {
  if (rows.every(isEmpty)) return null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h3 className="text-[1.1rem]">{title}</h3>
      <ul className="grid max-w-measure gap-1">
        {rows.map((row) => (
          <li key={row.skill}>
            {SKILL_NAMES[row.skill]}: {agreementWords(row)}
          </li>
        ))}
      </ul>
      <details className="disclosure">
        <summary>
          The numbers<span className="sr-only">: {title}</span>
        </summary>
        <DataTable
          caption={title}
          rows={rows}
          idOf={({ skill }) => skill}
          columns={[
            { title: 'Skill', kind: 'name', cell: ({ skill }) => SKILL_NAMES[skill] },
            { title: 'Pairs', kind: 'number', cell: ({ n }) => n },
            {
              title: 'Weighted kappa',
              kind: 'number',
              cell: ({ kappa }) => (kappa === null ? 'not to be said' : toTwo(kappa)),
            },
            {
              title: '95 % interval',
              kind: 'number',
              cell: ({ interval }) =>
                interval === null ? '' : `${toTwo(interval.low)} to ${toTwo(interval.high)}`,
            },
            { title: 'Same level', kind: 'number', cell: ({ exact }) => share(exact) },
            { title: 'Within one', kind: 'number', cell: ({ withinOne }) => share(withinOne) },
            {
              title: 'Mean difference',
              kind: 'number',
              cell: ({ meanDifference }) => (meanDifference === null ? '' : toTwo(meanDifference)),
            },
            {
              title: 'One or both without a level',
              kind: 'number',
              cell: ({ alikeWithoutLevel, otherwiseWithoutLevel }) =>
                alikeWithoutLevel + otherwiseWithoutLevel,
            },
          ]}
        />
      </details>
    </div>
  )
}

const isEmpty = ({ n, alikeWithoutLevel, otherwiseWithoutLevel }: SkillAgreement): boolean =>
  n + alikeWithoutLevel + otherwiseWithoutLevel === 0
