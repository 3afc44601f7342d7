import { useState } from 'react'
import { type OfferedDrill, openRound } from '#feedback/drills/drill-set.ts'
import type { Deck } from '#web/drills/read-deck.ts'
import { Page } from '#web/frame/page.tsx'
import { DrillRoom } from './drill-room.tsx'
import { SetClose } from './set-close.tsx'

interface RunningSetProps {
  readonly deck: Deck
  readonly set: readonly OfferedDrill[]
  readonly onBack: () => void
}

/** One drill after the other, and a close. */
export function RunningSet({ deck, set, onBack }: RunningSetProps) {
  const [{ at, isHarder }, goTo] = useState({ at: 0, isHarder: false })
  const [now] = useState(() => Date.now())
  const offered = set[at]
  const compiled = offered && deck.scenarios.get(offered.drill.scenarioId)
  return (
    <Page width="measure">
      {offered === undefined || compiled === undefined ? (
        <SetClose deck={deck} set={set} since={now} onBack={onBack} />
      ) : (
        <DrillRoom
          key={`${offered.drill.id} ${isHarder}`}
          drill={offered.drill}
          compiled={compiled}
          shelf={deck.shelf}
          start={isHarder ? 'harder' : offered.history.next}
          entries={isHarder ? [] : (openRound(offered.history, now)?.entries ?? [])}
          place={{ nth: at + 1, of: set.length }}
          onDone={() => goTo({ at: at + 1, isHarder: false })}
          onHarder={() => goTo({ at, isHarder: true })}
          onStop={() => goTo({ at: set.length, isHarder: false })}
        />
      )}
    </Page>
  )
}
