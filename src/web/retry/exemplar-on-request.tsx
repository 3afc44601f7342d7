import { type ReactNode, useId, useState } from 'react'
import type { Exemplar } from '#scenario/moment.schema.ts'
import { Button } from '#web/design/button.tsx'
import type { RetriedPlace } from './retried-place.ts'

interface ExemplarOnRequestProps {
  readonly place: RetriedPlace
  /** where other words can be asked for, once an example may be seen */
  readonly anotherWay: ReactNode
}

/** Other people's words come after one's own. Until they may be asked for, the page does not hold them. */
export function ExemplarOnRequest({ place, anotherWay }: ExemplarOnRequestProps) {
  const { exemplars, bringExemplars, locale } = place
  const [brought, setBrought] = useState<readonly Exemplar[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()
  const show = async () => {
    const answer = await bringExemplars()
    setTrouble(answer.ok ? null : answer.failure)
    setBrought(answer.ok ? answer.value : null)
  }
  if (exemplars !== 'ready')
    return exemplars === 'none' ? (
      <div className="grid justify-items-start gap-3 border-hair border-t pt-4">
        <p className="text-small text-soft">{NOT_SHOWN[exemplars]}</p>
        {anotherWay}
      </div>
    ) : (
      <p className="text-small text-soft">{NOT_SHOWN[exemplars]}</p>
    )
  return (
    <div className="grid justify-items-start gap-3 border-hair border-t pt-4">
      <Button
        aria-expanded={brought !== null}
        aria-controls={id}
        onClick={() => (brought === null ? void show() : setBrought(null))}
      >
        {brought === null ? 'Show exemplar' : 'Hide exemplar'}
      </Button>
      <p role="alert" className="empty:hidden">
        {trouble}
      </p>
      <div id={id} className="grid gap-4">
        {brought !== null && (
          <>
            <p className="text-small text-soft">Possible ways to answer, not the right ones.</p>
            <ul className="grid gap-3">
              {brought.map(({ reply, why }) => (
                <li key={reply} className="border-amber border-s-2 ps-4">
                  <p lang={locale} dir="auto">
                    “{reply}”
                  </p>
                  <p className="text-small text-soft">{why}</p>
                </li>
              ))}
            </ul>
            {anotherWay}
          </>
        )}
      </div>
    </div>
  )
}

const NOT_SHOWN = {
  'not-given-back': 'What others might say has not been given back to you.',
  'after-a-try':
    'What others might say can be shown once you have tried yourself, if an example was written for these words.',
  'after-another': 'What others might say can be shown after one more try of your own.',
  none: 'Nobody has written an example for these very words; your own tries are what there is.',
} as const satisfies Record<Exclude<RetriedPlace['exemplars'], 'ready'>, string>
