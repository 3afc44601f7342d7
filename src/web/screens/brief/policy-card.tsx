import type { ScenarioBrief } from '#scenario/scenario-brief.ts'

/** The rules of the placement: what boundaries are judged by, so they are on the table beforehand. */
export const PolicyCard = ({ rules }: { readonly rules: ScenarioBrief['policyCard'] }) => (
  <section className="sheet p-5 sm:p-6" aria-labelledby="policy">
    <h2 id="policy" className="mb-3">
      Policy card of this placement
    </h2>
    <dl className="grid gap-3">
      {rules.map(({ topic, rule }) => (
        <div key={topic} className="grid gap-x-5 sm:grid-cols-[9.5rem_1fr]">
          <dt className="font-semibold">{topic}</dt>
          <dd>{rule}</dd>
        </div>
      ))}
    </dl>
  </section>
)
