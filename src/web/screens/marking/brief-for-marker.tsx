import type { MarkingView } from './marking-view.ts'

/** What the student knew when they began: levels are given by it, and by the policy card above all. */
export const BriefForMarker = ({ brief }: { readonly brief: MarkingView['brief'] }) => (
  <details className="disclosure">
    <summary>What the student was told</summary>
    <div className="grid max-w-measure gap-3 pt-1 pb-3">
      <p>
        <strong>{brief.title}</strong>. {brief.place}.
      </p>
      <p className="whitespace-pre-wrap">{brief.brief}</p>
      {brief.instructions !== '' && (
        <p className="whitespace-pre-wrap">
          <span className="font-semibold">From the course:</span> {brief.instructions}
        </p>
      )}
      {brief.goal !== null && (
        <p>
          <span className="font-semibold">Their goal:</span> {brief.goal}
        </p>
      )}
      {brief.policyCard.length > 0 && (
        <dl className="grid gap-1.5 text-small">
          {brief.policyCard.map(({ topic, rule }) => (
            <div key={topic}>
              <dt className="inline font-semibold">{topic}: </dt>
              <dd className="inline">{rule}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  </details>
)
