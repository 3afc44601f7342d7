import type { Debrief } from '#feedback/debrief.ts'

/** What was told, and the small counts: worth knowing, not worth leading with. */
export const MoreNumbers = ({ debrief }: { readonly debrief: Debrief }) => (
  <section aria-label="What else there was" className="grid max-w-measure gap-3">
    <h2>What {debrief.clientName} let you know</h2>
    {debrief.told.length > 0 ? (
      <ul className="grid list-disc gap-1 ps-5 marker:text-edge">
        {debrief.told.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    ) : (
      <p>Nothing beyond the surface this time.</p>
    )}
    {debrief.untold > 0 && (
      <p className="text-soft">
        {debrief.untold === 1
          ? 'One thing stayed unsaid.'
          : `${debrief.untold} things stayed unsaid.`}{' '}
        What they are, another session may show.
      </p>
    )}
    {debrief.metrics.length > 0 && (
      <details className="disclosure">
        <summary>A few counts</summary>
        <dl className="grid gap-3 pt-2">
          {debrief.metrics.map(({ id, label, value, caveat }) => (
            <div key={id}>
              <dt className="text-small text-soft">{label}</dt>
              <dd>
                {value}
                {caveat !== null && <span className="block text-small text-soft">{caveat}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    )}
  </section>
)
