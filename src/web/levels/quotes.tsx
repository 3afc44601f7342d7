import { useState } from 'react'
import type { Evidence } from '#scoring/verdict.ts'
import { Button } from '#web/design/button.tsx'
import { turnAddress } from '#web/notes/turn-address.ts'
import { QuoteLine } from './quote-line.tsx'

/** So many places are listed at a time; a long transcript can have thousands. Judgement. */
const PLACES_AT_A_TIME = 30

type Places = readonly [Evidence, ...Evidence[]]

/** What a level rests on: each thing that was seen stands once, with the places it was seen in. */
export const Quotes = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  const claims = [
    ...Map.groupBy(evidence, ({ reason, helped }) => `${helped} ${reason}`).values(),
  ].flatMap(([first, ...others]): readonly Places[] => (first ? [[first, ...others]] : []))
  if (claims.length === 0) return null
  const open = new Set(
    [true, false].map((helped) => claims.find(([first]) => first.helped === helped)),
  )
  const folded = claims.filter((claim) => !open.has(claim))
  return (
    <div className="mt-auto border-hair border-t pt-2.5 text-small">
      <ClaimList claims={claims.filter((claim) => open.has(claim))} />
      {folded.length > 0 && (
        <details className="disclosure">
          <summary>What else was seen</summary>
          <ClaimList claims={folded} />
        </details>
      )}
    </div>
  )
}

const ClaimList = ({ claims }: { readonly claims: readonly Places[] }) => (
  <ul className="grid gap-2">
    {claims.map(([first, ...others]) => (
      <QuoteLine
        key={first.reason}
        index={first.index}
        quote={first.quote}
        helped={first.helped}
        more={others.length > 0 && <MorePlaces places={others} />}
      >
        {first.reason}
      </QuoteLine>
    ))}
  </ul>
)

function MorePlaces({ places }: { readonly places: readonly Evidence[] }) {
  const [shown, setShown] = useState(PLACES_AT_A_TIME)
  return (
    <details className="note-why text-soft">
      <summary>{places.length === 1 ? 'One more place' : `${places.length} more places`}</summary>
      <ul className="grid gap-1.5 pb-1.5">
        {places.slice(0, shown).map(({ index, quote }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever grows at its end
          <li key={nth}>
            <a href={`#${turnAddress(index)}`} dir="auto" className="text-ink decoration-edge">
              “{quote}”
            </a>
          </li>
        ))}
      </ul>
      {places.length > shown && (
        <Button className="mb-2" onClick={() => setShown(shown + PLACES_AT_A_TIME)}>
          Show more of them
        </Button>
      )}
    </details>
  )
}
