import type { Debrief } from '#feedback/debrief.ts'
import { toldWords } from '#feedback/told-words.ts'
import { MetricList } from '#web/levels/metric-list.tsx'
import { GroundedSentence } from '#web/notes/grounded-sentence.tsx'

/** What was told, and the small counts: worth knowing, not worth leading with. */
export const MoreNumbers = ({ debrief }: { readonly debrief: Debrief }) => {
  const { nothing, untold } = toldWords(debrief)
  return (
    <section aria-label="What else there was" className="grid max-w-measure gap-3">
      <h2>What {debrief.clientName} let you know</h2>
      {debrief.told.length > 0 ? (
        <ul className="grid list-disc gap-1 ps-5 marker:text-edge">
          {debrief.told.map((fact) => (
            <li key={fact.text}>
              <GroundedSentence sentence={fact} />
            </li>
          ))}
        </ul>
      ) : (
        nothing && <GroundedSentence sentence={nothing} />
      )}
      {untold && (
        <div className="text-soft">
          <GroundedSentence sentence={untold} />
        </div>
      )}
      {debrief.metrics.length > 0 && (
        <details className="disclosure">
          <summary>A few counts</summary>
          <div className="pt-2">
            <MetricList metrics={debrief.metrics} />
          </div>
        </details>
      )}
    </section>
  )
}
