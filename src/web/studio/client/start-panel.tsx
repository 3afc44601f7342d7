import { type FormEvent, useState } from 'react'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import { DISCLOSURE_LEVELS } from '#scenario/disclosure-level.ts'
import { RUPTURES } from '#scenario/rupture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { BOUNDARIES } from '#simulation/boundary-rules.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import { RISKS } from '#simulation/risk-gate.ts'
import { STRAIN_MOST } from '#simulation/strain.ts'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { editedStanding, type HandSet } from './edited-standing.ts'
import { SliderField } from './slider-field.tsx'
import {
  BOUNDARY_NAMES,
  LEVEL_NAMES,
  RISK_NAMES,
  RUPTURE_NAMES,
  VARIABLE_NAMES,
} from './state-words.ts'

interface StartPanelProps {
  readonly scenario: Scenario
  /** what the panel is filled with first */
  readonly standing: ClientStanding
  readonly onStart: (standing: ClientStanding) => void
}

/** Any state a client can stand in, to talk on from there. */
export function StartPanel({ scenario, standing, onStart }: StartPanelProps) {
  const [chosen, setChosen] = useState(standing)
  const set = (change: Partial<HandSet>) => setChosen(editedStanding(chosen, change))
  const start = (event: FormEvent) => {
    event.preventDefault()
    onStart(chosen)
  }
  return (
    <form onSubmit={start} className="grid gap-6">
      <fieldset className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <legend className="mb-2 font-semibold">Numbers</legend>
        {CLIENT_VARIABLES.map((variable) => (
          <SliderField
            key={variable}
            label={VARIABLE_NAMES[variable]}
            fileKey={variable}
            value={chosen.variables[variable]}
            most={100}
            onValue={(value) => set({ variables: { ...chosen.variables, [variable]: value } })}
          />
        ))}
        <SliderField
          label="missteps not owned"
          fileKey="strain"
          value={chosen.strain}
          most={STRAIN_MOST}
          onValue={(strain) => set({ strain })}
        />
      </fieldset>
      <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <legend className="mb-2 font-semibold">States</legend>
        <ChoiceField
          label="Disclosure level"
          value={chosen.level}
          options={DISCLOSURE_LEVELS.map((level) => [level, `${level}, ${LEVEL_NAMES[level]}`])}
          onChoose={(level) => set({ level })}
        />
        <ChoiceField
          label="Rupture"
          value={chosen.rupture}
          options={RUPTURES.map((rupture) => [rupture, RUPTURE_NAMES[rupture]])}
          onChoose={(rupture) => set({ rupture })}
        />
        <ChoiceField
          label="Boundary"
          value={chosen.boundary}
          options={BOUNDARIES.map((boundary) => [boundary, BOUNDARY_NAMES[boundary]])}
          onChoose={(boundary) => set({ boundary })}
        />
        <ChoiceField
          label="Risk"
          value={chosen.risk}
          options={RISKS.map((risk) => [risk, RISK_NAMES[risk]])}
          onChoose={(risk) => set({ risk })}
        />
        <TextField
          label="Student turns so far"
          type="number"
          min={0}
          max={200}
          step={1}
          required
          value={String(chosen.turn)}
          onText={(text) => set({ turn: turnIn(text) ?? chosen.turn })}
        />
      </fieldset>
      <Ticks
        legend="Facts told"
        ids={scenario.facts.map(({ id, about }) => [id, about])}
        ticked={chosen.told}
        onTick={(told) => set({ told })}
      />
      <Ticks
        legend="Moments that have happened"
        ids={scenario.moments.map(({ id, title }) => [id, title])}
        ticked={chosen.happened}
        onTick={(happened) => set({ happened })}
      />
      <p>
        <Button type="submit" weight="main">
          Start
        </Button>
      </p>
    </form>
  )
}

interface TicksProps {
  readonly legend: string
  readonly ids: readonly (readonly [id: string, meaning: string])[]
  readonly ticked: readonly string[]
  readonly onTick: (ids: readonly string[]) => void
}

const Ticks = ({ legend, ids, ticked, onTick }: TicksProps) => (
  <fieldset className="grid gap-2">
    <legend className="mb-2 font-semibold">{legend}</legend>
    {ids.map(([id, meaning]) => (
      <TickField
        key={id}
        label={<code>{id}</code>}
        hint={meaning}
        isTicked={ticked.includes(id)}
        onTick={(isTicked) =>
          onTick(isTicked ? [...ticked, id] : ticked.filter((each) => each !== id))
        }
      />
    ))}
  </fieldset>
)

const turnIn = (text: string): number | null => {
  const turn = Number.parseInt(text, 10)
  return Number.isInteger(turn) && turn >= 0 && turn <= 200 ? turn : null
}
