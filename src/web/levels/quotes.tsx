import { useState } from 'react'
import type { Evidence } from '#scoring/verdict.ts'
import { Button } from '#web/design/button.tsx'
import { QuoteLine } from './quote-line.tsx'

/** So many places are listed at a time; a long transcript can have thousands. Judgement. */
const PLACES_AT_A_TIME = 30

export const Quotes = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  const [shown, setShown] = useState(PLACES_AT_A_TIME)
  if (evidence.length === 0) return null
  const open = new Set(
    [true, false].map((helped) => evidence.find((each) => each.helped === helped)),
  )
  const folded = evidence.filter((each) => !open.has(each))
  return (
    <div className="mt-auto border-hair border-t pt-2.5 text-small">
      <QuoteList evidence={evidence.filter((each) => open.has(each))} />
      {folded.length > 0 && (
        <details className="disclosure">
          <summary>
            {folded.length === 1 ? 'One more place' : `${folded.length} more places`}
          </summary>
          <QuoteList evidence={folded.slice(0, shown)} />
          {folded.length > shown && (
            <Button className="mt-3" onClick={() => setShown(shown + PLACES_AT_A_TIME)}>
              Show more of them
            </Button>
          )}
        </details>
      )}
    </div>
  )
}

const QuoteList = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <ul className="grid gap-2">
    {evidence.map(({ index, quote, reason, helped }, nth) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever grows at its end
      <QuoteLine key={nth} index={index} quote={quote} helped={helped}>
        {reason}
      </QuoteLine>
    ))}
  </ul>
)
