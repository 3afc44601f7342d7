import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { Fact } from '#scenario/fact.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { ClientState } from '#simulation/client-state.ts'
import {
  AFFECT_NAMES,
  BOUNDARY_NAMES,
  LEVEL_NAMES,
  RISK_NAMES,
  RUPTURE_NAMES,
  VARIABLE_NAMES,
} from './state-words.ts'

interface ClientNowProps {
  readonly scenario: Scenario
  readonly client: ClientState
  readonly onOpenLine: (path: SourcePath) => void
}

/** Where the client stands: numbers, states, and which facts are locked, open or told. */
export const ClientNow = ({ scenario, client, onOpenLine }: ClientNowProps) => (
  <section aria-label={`${scenario.client.calledName} now`} className="grid gap-2 text-small">
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-1">
      {CLIENT_VARIABLES.map((variable) => (
        <div key={variable} className="grid grid-cols-[1fr_auto] items-baseline gap-x-2">
          <dt>{VARIABLE_NAMES[variable]}</dt>
          <dd className="font-semibold tabular-nums">{Math.round(client.variables[variable])}</dd>
          <dd aria-hidden="true" className="col-span-2 h-1 rounded-full bg-hair">
            <div
              className="h-full rounded-full bg-teal"
              style={{ inlineSize: `${client.variables[variable]}%` }}
            />
          </dd>
        </div>
      ))}
    </dl>
    <p>{statesInWords(client).join(' · ')}</p>
    <details className="disclosure">
      <summary>{factsInWords(scenario, client)}</summary>
      <ul className="grid max-h-56 gap-1 overflow-y-auto pb-2">
        {scenario.facts.map((fact, at) => (
          <li key={fact.id} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-3">
            <span className={FACT_INKS[standOf(fact, client)]}>{standOf(fact, client)}</span>
            <span>
              <button
                type="button"
                aria-label={`Open in file: ${fact.id}`}
                className="aside-press"
                onClick={() => onOpenLine(['facts', at])}
              >
                {fact.id}
              </button>{' '}
              <span className="text-soft">
                {fact.risk ? 'risk' : fact.level}. {fact.about}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  </section>
)

const statesInWords = (client: ClientState): readonly string[] => [
  `turn ${client.turn}`,
  `${client.level} ${LEVEL_NAMES[client.level]}`,
  RUPTURE_NAMES[client.rupture],
  `missteps not owned: ${client.strain}`,
  AFFECT_NAMES[client.affect],
  `boundary ${BOUNDARY_NAMES[client.boundary]}`,
  `risk ${RISK_NAMES[client.risk]}`,
]

type FactStand = 'told' | 'unlocked' | 'locked'

const FACT_INKS = {
  told: 'font-semibold text-teal',
  unlocked: 'font-semibold text-amber',
  locked: 'text-soft',
} as const satisfies Record<FactStand, string>

function standOf({ id }: Fact, { told, unlocked }: ClientState): FactStand {
  if (told.includes(id)) return 'told'
  return unlocked.includes(id) ? 'unlocked' : 'locked'
}

function factsInWords({ facts }: Scenario, client: ClientState): string {
  const count = (stand: FactStand) => facts.filter((fact) => standOf(fact, client) === stand).length
  return `Facts: ${count('told')} told, ${count('unlocked')} unlocked, ${count('locked')} locked`
}
