import { metricRule } from '#feedback/metric-rules.ts'
import type { Metric } from '#scoring/metrics/metric.ts'

/** The small counts, each with what must be said beside it and, one press away, how it is counted. */
export const MetricList = ({ metrics }: { readonly metrics: readonly Metric[] }) => (
  <dl className="grid gap-3">
    {metrics.map(({ id, label, value, caveat }) => (
      <div key={id}>
        <dt className="text-small text-soft">{label}</dt>
        <dd>
          {value}
          {caveat !== null && <span className="block text-small text-soft">{caveat}</span>}
          <details className="note-why text-small text-soft">
            <summary>
              How it is counted<span className="sr-only">: {label}</span>
            </summary>
            <p className="pb-1">{metricRule(id)}</p>
          </details>
        </dd>
      </div>
    ))}
  </dl>
)
