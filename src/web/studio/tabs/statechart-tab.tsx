import { useMemo } from 'react'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { clientMachineOf } from '#simulation/remembered-client.ts'
import { DataTable } from '#web/design/data-table.tsx'
import type { Preview } from '#web/studio/client/preview.ts'
import { LOOKS } from './statechart-figure.tsx'
import { lookOf } from './statechart-look.ts'
import { chartOf } from './statechart-model.ts'
import { StatechartParts } from './statechart-parts.tsx'
import { unreachableIn } from './statechart-reach.ts'
import { StatechartRegion } from './statechart-region.tsx'
import { chartStanding } from './statechart-standing.ts'

interface StatechartTabProps {
  /** the newest version that could be read; null while there is none */
  readonly compiled: CompiledScenario | null
  readonly preview: Preview
}

/** The client's statechart, lit where the client of the preview is. */
export function StatechartTab({ compiled, preview }: StatechartTabProps) {
  // Both speak of the version that the preview runs on: a newer one is with it in the next moment.
  const scenario = preview.compiled?.scenario ?? compiled?.scenario ?? null
  const regions = useMemo(() => scenario && chartOf(clientMachineOf(scenario)), [scenario])
  const unreachable = useMemo(() => scenario && unreachableIn(scenario), [scenario])
  const { talk } = preview
  const standing = useMemo(
    () => talk && scenario && chartStanding(talk, scenario),
    [talk, scenario],
  )
  if (scenario === null || regions === null || unreachable === null)
    return <p className="text-soft">The statechart comes as soon as the file can be read.</p>
  const states = regions.flatMap((region) =>
    region.states.map((state) => ({
      key: `${region.id}/${state.id}`,
      region: region.title,
      name: state.name,
      look: lookOf(region.id, state.id, standing, unreachable),
      leads: region.arrows
        .filter(({ from }) => from === state.id)
        .map(({ to }) => region.states.find(({ id }) => id === to)?.name ?? to)
        .join(', '),
    })),
  )
  return (
    <div className="grid gap-8">
      <p className="max-w-measure text-small text-soft">
        {scenario.client.calledName}, as the engine runs the file. ● is where the client is now, ✓
        was visited in this conversation, plain grey was not; ✕ and a broken line cannot be reached
        with this file.
      </p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-8 gap-y-10">
        {regions.map((region) => (
          <StatechartRegion
            key={region.id}
            region={region}
            lookOf={(state) => lookOf(region.id, state, standing, unreachable)}
            cameFrom={standing?.cameFrom[region.id]}
            unreachable={unreachable}
          />
        ))}
      </div>
      <StatechartParts
        scenario={scenario}
        client={talk?.client ?? null}
        ending={endingSpoken(preview)}
        unreachable={unreachable}
      />
      <details className="disclosure">
        <summary>The states as a table</summary>
        <DataTable
          caption="Every state of the client"
          isCaptionHidden
          columns={[
            { title: 'State', kind: 'name', cell: ({ name }) => name },
            { title: 'Region', cell: ({ region }) => region },
            { title: 'In this conversation', cell: ({ look }) => LOOKS[look].words },
            { title: 'Leads to', cell: ({ leads }) => leads },
          ]}
          rows={states}
          idOf={({ key }) => key}
        />
      </details>
    </div>
  )
}

function endingSpoken({ talk }: Preview): string | null {
  const newest = talk?.transcript.at(-1)
  return newest?.speaker === 'client' ? newest.speech.ending : null
}
