import type { Metric } from '#scoring/metrics/metric.ts'

/** The small counts, each with what must be said beside it. */
export const MetricList = ({ metrics }: { readonly metrics: readonly Metric[] }) => (
  <dl className="grid gap-3">
    {metrics.map(({ id, label, value, caveat }) => (
      <div key={id}>
        <dt className="text-small text-soft">{label}</dt>
        <dd>
          {value}
          {caveat !== null && <span className="block text-small text-soft">{caveat}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
