import { useId, useMemo, useState } from 'react'
import type { Drill } from '#feedback/drills/drill.ts'
import { drillExemplars, TRIES_BEFORE_EXEMPLARS } from '#feedback/drills/drill-exemplars.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { Button } from '#web/design/button.tsx'

interface DrillExemplarsProps {
  readonly scenario: Scenario
  readonly drill: Drill
  /** of this round */
  readonly tries: number
}

/** Other people's words come after one's own. Until they may be asked for, the page does not hold them. */
export function DrillExemplars({ scenario, drill, tries }: DrillExemplarsProps) {
  const [isShown, setShown] = useState(false)
  const id = useId()
  const mayShow = tries >= TRIES_BEFORE_EXEMPLARS
  const exemplars = useMemo(
    () => (mayShow && isShown ? drillExemplars(scenario, drill) : []),
    [mayShow, isShown, scenario, drill],
  )
  if (!mayShow) return null
  return (
    <div className="grid justify-items-start gap-3">
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
                  <p lang={scenario.locale} dir="auto">
                    “{reply}”
                  </p>
                  <p className="text-small text-soft">{why}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
