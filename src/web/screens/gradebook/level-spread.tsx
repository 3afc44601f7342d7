import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Answered } from '#web/api/ask.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { type Agreement, agreementWords } from './agreement-words.ts'

type Summary = Answered<'GET /api/courses/:course/gradebook'>['exercises'][number]
export type Spread = Summary['levels'][number]

const BANDS = [1, 2, 3, 4, 5] as const
const TALLEST_REM = 3

interface LevelSpreadProps {
  readonly levels: readonly Spread[]
  readonly agreement: readonly Agreement[]
}

/** How often each level was given, skill by skill, how far people agree on it, and the same as a table. */
export function LevelSpread({ levels, agreement }: LevelSpreadProps) {
  const most = Math.max(1, ...levels.flatMap((spread) => BANDS.map((band) => spread.levels[band])))
  const isEmpty = levels.every(
    (spread) => BANDS.every((band) => spread.levels[band] === 0) && beside(spread) === '',
  )
  if (isEmpty) return <p>Nothing is marked yet.</p>
  const hasPairs = agreement.some(({ n }) => n > 0)
  return (
    <div className="grid gap-6">
      {!hasPairs && <p>No attempt has levels from two people, so nothing is said of agreement.</p>}
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {levels.map((spread) => {
          const of = agreement.find(({ skill }) => skill === spread.skill)
          return (
            <figure key={spread.skill} className="grid content-start gap-3">
              <figcaption className="font-semibold">{SKILL_NAMES[spread.skill]}</figcaption>
              <Bars spread={spread} most={most} />
              {hasPairs && of !== undefined && (
                <p className="text-small text-soft">{agreementWords(of)}</p>
              )}
            </figure>
          )
        })}
      </div>
      <details className="disclosure">
        <summary>The same as a table</summary>
        <DataTable
          caption="How often each level was given"
          isCaptionHidden
          rows={levels}
          idOf={({ skill }) => skill}
          columns={[
            { title: 'Skill', kind: 'name', cell: ({ skill }) => SKILL_NAMES[skill] },
            ...BANDS.map((band) => ({
              title: `Level ${band}`,
              kind: 'number' as const,
              cell: (spread: Spread) => spread.levels[band],
            })),
            { title: 'Not assessed', kind: 'number', cell: (spread) => spread.notAssessed },
            { title: 'Needs a person', kind: 'number', cell: (spread) => spread.needsAPerson },
            { title: 'Not marked', kind: 'number', cell: (spread) => spread.notLookedAt },
          ]}
        />
      </details>
    </div>
  )
}

/** Five small bars with their numbers. What is no level stands in words below, never among them. */
const Bars = ({ spread, most }: { readonly spread: Spread; readonly most: number }) => (
  <div>
    <div role="img" aria-label={inWords(spread)} className="spread">
      {BANDS.map((band) => {
        const times = spread.levels[band]
        return (
          <span key={band} aria-hidden="true" className="text-center text-small tabular-nums">
            <span className={times === 0 ? 'text-soft' : ''}>{times}</span>
            <span className="spread-bar" style={{ height: `${(times / most) * TALLEST_REM}rem` }} />
            <span className="block border-edge border-t text-soft">{band}</span>
          </span>
        )
      })}
    </div>
    {beside(spread) !== '' && <p className="mt-1 text-small text-soft">{beside(spread)}</p>}
  </div>
)

const inWords = ({ levels }: Spread): string =>
  BANDS.map((band) => `level ${band}: ${levels[band]}`).join(', ')

const beside = ({ notAssessed, needsAPerson, notLookedAt }: Spread): string =>
  [
    [notAssessed, 'not assessed'] as const,
    [needsAPerson, 'needs a person'] as const,
    [notLookedAt, 'not marked'] as const,
  ]
    .filter(([times]) => times > 0)
    .map(([times, words]) => `${times} ${words}`)
    .join(', ')
