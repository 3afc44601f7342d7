import { useState } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'
import { FeltChart } from './felt-chart.tsx'
import { FELT_SERIES, SHOWN_FIRST } from './felt-series.ts'
import { FeltTable } from './felt-table.tsx'

/** What the replies did to the client, turn by turn: a small drawing, and the table it is drawn from. */
export function FeltSection({ debrief }: { readonly debrief: Debrief }) {
  const [shown, setShown] = useState<readonly ClientVariable[]>(SHOWN_FIRST)
  const toggle = (variable: ClientVariable) =>
    setShown(
      shown.includes(variable) ? shown.filter((each) => each !== variable) : [...shown, variable],
    )
  return (
    <section aria-label="How the client felt" className="min-w-0">
      <h2 className="mb-2">How {debrief.clientName} felt</h2>
      <p className="max-w-measure text-small text-soft">
        The numbers of the simulated client after each of your replies, 0 to 100. They show cause
        and effect; no skill is scored by them.
      </p>
      <FeltChart
        debrief={debrief}
        series={FELT_SERIES.filter(({ variable }) => shown.includes(variable))}
      />
      <fieldset className="no-print flex flex-wrap gap-x-5">
        <legend className="sr-only">Lines shown</legend>
        {FELT_SERIES.map(({ variable, label }) => (
          <label
            key={variable}
            className="flex min-h-9 cursor-pointer items-center gap-2 text-small"
          >
            <input
              type="checkbox"
              className="size-[1.1rem] accent-teal"
              checked={shown.includes(variable)}
              onChange={() => toggle(variable)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <details className="disclosure">
        <summary>The same as a table, with what moved it</summary>
        <FeltTable debrief={debrief} />
      </details>
    </section>
  )
}
