import type { Evidence } from '#scoring/verdict.ts'
import { turnAddress } from './turn-address.ts'

export const Quotes = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  if (evidence.length === 0) return null
  const open = evidence.filter((each) => isFirstOfItsKind(each, evidence))
  const folded = evidence.filter((each) => !open.includes(each))
  return (
    <div className="mt-auto border-hair border-t pt-2.5 text-small">
      <QuoteList evidence={open} />
      {folded.length > 0 && (
        <details className="disclosure">
          <summary>
            {folded.length === 1 ? 'One more place' : `${folded.length} more places`}
          </summary>
          <QuoteList evidence={folded} />
        </details>
      )}
    </div>
  )
}

/** One place that helped and one that did not stand open; the rest is one press away. */
const isFirstOfItsKind = (each: Evidence, evidence: readonly Evidence[]): boolean =>
  evidence.find(({ helped }) => helped === each.helped) === each

const QuoteList = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <ul className="grid gap-2">
    {evidence.map(({ index, quote, reason, helped }, nth) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <li key={nth} className="flex gap-2">
        <span
          className={`font-semibold ${helped ? 'text-teal' : 'text-clay'}`}
          role="img"
          aria-label={helped ? 'Helped' : 'Hindered'}
        >
          {helped ? '+' : '−'}
        </span>
        <span>
          <a href={`#${turnAddress(index)}`} dir="auto" className="text-ink decoration-edge">
            “{quote}”
          </a>{' '}
          <span className="text-soft">{reason}</span>
        </span>
      </li>
    ))}
  </ul>
)
