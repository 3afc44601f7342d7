import { useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import { focusContent } from '#web/frame/focus-content.ts'
import type { ScenarioCard } from '#web/scenarios/scenario-card.ts'
import { useOpenLevels } from '#web/scenarios/use-open-levels.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import { EVERYTHING, type Filter, isShown } from './filter.ts'
import { FilterRow } from './filter-row.tsx'
import { ScenarioTile } from './scenario-tile.tsx'

export function ScenarioChoice() {
  const { catalogue } = usePractice()
  const [attempt, setAttempt] = useState(0)
  const cards = usePromised(catalogue.cards, attempt)
  return (
    <section aria-labelledby="choose" className="grid gap-5">
      <h2 id="choose" className="text-[1.5rem]">
        Choose whom to meet
      </h2>
      {/* Keeps the footer where it will be. */}
      {!cards && <div className="min-h-dvh" />}
      {cards?.ok && <FilteredTiles cards={cards.value} />}
      {cards && !cards.ok && (
        <div className="grid justify-items-start gap-3" role="alert">
          <p>The scenarios could not be loaded. Check the connection, then ask for them again.</p>
          <Button
            onClick={() => {
              setAttempt(attempt + 1)
              focusContent()
            }}
          >
            Try again
          </Button>
        </div>
      )}
    </section>
  )
}

function FilteredTiles({ cards }: { readonly cards: readonly ScenarioCard[] }) {
  const [filter, setFilter] = useState<Filter>(EVERYTHING)
  const open = useOpenLevels()
  const shown = cards.filter((card) => isShown(card, filter))
  return (
    <>
      <FilterRow cards={cards} filter={filter} onChange={setFilter} />
      <p role="status" className="sr-only">
        {shown.length === 1 ? '1 scenario' : `${shown.length} scenarios`}
      </p>
      {shown.length === 0 ? (
        <div className="grid justify-items-start gap-3">
          <p>No scenario has both that skill and that level.</p>
          <Button
            onClick={() => {
              setFilter(EVERYTHING)
              focusContent()
            }}
          >
            Show all
          </Button>
        </div>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-[repeat(auto-fill,minmax(19rem,1fr))]">
          {shown.map((card) => (
            <ScenarioTile
              key={card.id}
              card={card}
              isOpen={open === undefined || open.includes(card.level)}
            />
          ))}
        </ul>
      )}
    </>
  )
}
