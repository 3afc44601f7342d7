import type {
  OrderedAmount,
  OrderingResult,
  SimulationReport,
} from '#authoring/simulation-report.ts'

/** What must come out above what, in words. */
export function SimulateOrderings({ report }: { readonly report: SimulationReport }) {
  const failing = report.orderings.filter(({ status }) => status === 'fails')
  return (
    <section aria-labelledby="orderings" className="grid gap-3">
      <h3 id="orderings">Who fares better than whom</h3>
      <p className="text-small">
        {failing.length === 0
          ? `All ${report.orderings.length} orderings hold.`
          : `${failing.length} of ${report.orderings.length} orderings do not hold.`}
      </p>
      <ul className="grid gap-1 text-small">
        {[...report.orderings].sort(failingFirst).map((ordering) => (
          <li key={ordering.id} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3">
            <span className={LOOKS[ordering.status].ink}>{LOOKS[ordering.status].words}</span>
            <span>
              {ordering.claim}{' '}
              <span className="text-soft tabular-nums">
                ({ordering.higher.measure} {amount(ordering.higher)} against{' '}
                {amount(ordering.lower)})
              </span>
              {ordering.exception !== null && (
                <span className="block text-soft">{ordering.exception}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LOOKS = {
  holds: { words: '✓ holds', ink: 'text-teal' },
  fails: { words: '✕ does not hold', ink: 'font-semibold text-clay' },
  excepted: { words: '– excepted', ink: 'text-soft' },
} as const satisfies Record<OrderingResult['status'], object>

const failingFirst = (one: OrderingResult, other: OrderingResult): number =>
  Number(other.status === 'fails') - Number(one.status === 'fails')

const amount = ({ value }: OrderedAmount): string => value.toFixed(1)
