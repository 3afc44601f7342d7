import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import type { DrillId } from '#feedback/drills/drill.ts'
import { canBeMet } from '#feedback/drills/drill-exemplars.ts'
import { drillSet, type OfferedDrill } from '#feedback/drills/drill-set.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { Deck } from '#web/drills/read-deck.ts'
import { useDeck } from '#web/drills/use-deck.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'
import { StillComing } from '#web/frame/still-coming.tsx'
import { ReadySet } from './ready-set.tsx'
import { RunningSet } from './running-set.tsx'

/** Ten minutes with single lines: one line of a client, one skill, again until it is met twice. */
export function DrillsScreen() {
  const { reading, refresh } = useDeck()
  const [running, run] = useState<readonly OfferedDrill[] | null>(null)
  const back = () => {
    run(null)
    void refresh()
  }
  if (running !== null && reading.is === 'read')
    return <RunningSet deck={reading.deck} set={running} onBack={back} />
  return (
    <Page width="measure">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <div className="grid gap-4">
          <ArrivalHeading pageTitle="Drills">Drills</ArrivalHeading>
          <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
            One line of a client, one skill. You answer, hear in a sentence what your words did, and
            go again until the reply does what it should twice in a row.
          </p>
        </div>
        {reading.is === 'reading' && <StillComing>Looking for what is ready.</StillComing>}
        {reading.is === 'unreachable' && (
          <p role="alert" className="rounded-[14px] bg-clay-wash p-4">
            The clients could not be fetched: the network may be gone. Load the page again once it
            is back.
          </p>
        )}
        {reading.is === 'failed' && (
          <p role="alert" className="rounded-[14px] bg-clay-wash p-4">
            What this device keeps could not be read just now. Nothing is lost by that: load the
            page again.
          </p>
        )}
        {reading.is === 'read' && <Ready deck={reading.deck} onStart={run} />}
      </div>
    </Page>
  )
}

interface ReadyProps {
  readonly deck: Deck
  readonly onStart: (set: readonly OfferedDrill[]) => void
}

function Ready({ deck, onStart }: ReadyProps) {
  const asked = new URLSearchParams(useSearch()).get('skill')
  const [skill, choose] = useState<Skill | null>(SKILLS.find((each) => each === asked) ?? null)
  const [aside, setAside] = useState<ReadonlySet<DrillId>>(new Set())
  const [now] = useState(() => Date.now())
  const set = useMemo(() => setFrom(deck, { skill, aside, now }), [deck, skill, aside, now])
  return (
    <ReadySet
      deck={deck}
      set={set}
      skill={skill}
      now={now}
      onSkill={choose}
      onAside={(id) => setAside(new Set([...aside, id]))}
      onStart={() => onStart(set)}
    />
  )
}

function setFrom(
  { drills, histories, misses, scenarios }: Deck,
  {
    skill,
    aside,
    now,
  }: { readonly skill: Skill | null; readonly aside: ReadonlySet<DrillId>; readonly now: number },
): readonly OfferedDrill[] {
  const own = misses.map(({ skill: needed, evidence }) => ({
    skill: needed,
    scenarios: evidence.map(({ scenarioId }) => scenarioId),
  }))
  return drillSet({ drills, histories, own, now, skill, aside }, (drill) => {
    const compiled = scenarios.get(drill.scenarioId)
    return compiled !== undefined && canBeMet(compiled.scenario, drill)
  })
}
