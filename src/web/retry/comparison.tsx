import { BranchColumn } from './branch-column.tsx'
import { NumbersTable } from './numbers-table.tsx'
import type { ShownComparison } from './retried-place.ts'

interface ComparisonProps {
  readonly compared: readonly ShownComparison[]
  readonly clientName: string
  /** language of the scenario */
  readonly locale: string
}

/** The session and a try, turn by turn: words, codes, numbers, and what the client says next. */
export const Comparison = ({ compared, clientName, locale }: ComparisonProps) => (
  <section aria-label="Both ways" className="grid grid-cols-[minmax(0,1fr)] gap-8">
    {compared.map((turn) => (
      <article key={turn.turn} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h3 className="border-hair border-t pt-4 text-[1.05rem]">{headingOf(turn)}</h3>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 md:grid-cols-2">
          <BranchColumn
            title="In the session"
            turn={turn.session}
            clientName={clientName}
            locale={locale}
          />
          <BranchColumn
            title="This try"
            turn={turn.retry}
            clientName={clientName}
            locale={locale}
          />
        </div>
        {turn.differences.length > 0 && (
          <ul className="grid list-disc gap-1.5 ps-5">
            {turn.differences.map(({ sentence }) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        {turn.session !== null && turn.retry !== null && (
          <NumbersTable
            session={turn.session}
            retry={turn.retry}
            clientName={clientName}
            turn={turn.turn}
          />
        )}
      </article>
    ))}
  </section>
)

const HEADINGS = ['The reply', 'One turn on', 'Two turns on'] as const

const headingOf = ({ turn }: ShownComparison): string => HEADINGS[turn - 1] ?? `Turn ${turn}`
