import { type ReactNode, useId, useMemo, useState } from 'react'
import { exemplarsForReply, mayShowExemplar } from '#feedback/retry/exemplars-for-reply.ts'
import type { TriedBranch } from '#simulation/retried-reply.ts'
import { Button } from '#web/design/button.tsx'
import type { Retrying } from './retrying.ts'

interface ExemplarOnRequestProps {
  /** of the reply in the transcript */
  readonly index: number
  /** those of this reply */
  readonly tries: readonly TriedBranch[]
  readonly retrying: Retrying
  readonly anotherWay: ReactNode
}

/** Other people's words come after one's own. Until they may be asked for, the page does not hold them. */
export function ExemplarOnRequest({ index, tries, retrying, anotherWay }: ExemplarOnRequestProps) {
  const { folded, compiled, triesBefore } = retrying
  const [isShown, setShown] = useState(false)
  const id = useId()
  const fresh = tries.filter(({ branch }) => branch > triesBefore).length
  const mayShow = mayShowExemplar({ kept: tries.length, fresh })
  const exemplars = useMemo(
    () => (mayShow ? exemplarsForReply(folded, compiled.scenario, index) : []),
    [mayShow, folded, compiled, index],
  )
  if (!mayShow) return <NotYet hasTried={tries.length > 0} />
  if (exemplars.length === 0)
    return (
      <div className="grid justify-items-start gap-3 border-hair border-t pt-4">
        <p className="text-small text-soft">
          Nobody has written an example for these very words; your own tries are what there is.
        </p>
        {anotherWay}
      </div>
    )
  return (
    <div className="grid justify-items-start gap-3 border-hair border-t pt-4">
      <Button aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide exemplar' : 'Show exemplar'}
      </Button>
      <div id={id} className="grid gap-4">
        {isShown && (
          <>
            <p className="text-small text-soft">Possible ways to answer, not the right ones.</p>
            <ul className="grid gap-3">
              {exemplars.map(({ reply, why }) => (
                <li key={reply} className="border-amber border-s-2 ps-4">
                  <p lang={compiled.scenario.locale} dir="auto">
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

const NotYet = ({ hasTried }: { readonly hasTried: boolean }) => (
  <p className="text-small text-soft">
    {hasTried
      ? 'What others might say can be shown after one more try of your own.'
      : 'What others might say can be shown once you have tried yourself.'}
  </p>
)
