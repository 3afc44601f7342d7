import { invariant } from '#lib/invariant.ts'
import type { ClientMachine } from '#simulation/simulated-client.ts'
import {
  AFFECT_NAMES,
  BOUNDARY_NAMES,
  LEVEL_NAMES,
  RISK_NAMES,
  RUPTURE_NAMES,
} from '#web/studio/client/state-words.ts'
import { type ArrowEnds, TRIGGER_WORDS } from './statechart-words.ts'

/** One region of the client with its states, as the machine has them. */
export interface ChartRegion {
  readonly id: ChartRegionId
  readonly title: string
  readonly states: readonly ChartState[]
  /** one for each pair of states; a state that leads to itself is left out */
  readonly arrows: readonly ChartArrow[]
}

export interface ChartState {
  readonly id: string
  readonly name: string
}

export interface ChartArrow extends ArrowEnds {
  /** what has to be true, in words */
  readonly when: string
  /** arrows to the same state on the same condition share a number, from 1 */
  readonly number: number
}

export type ChartRegionId = keyof typeof TITLES

const TITLES = {
  disclosure: 'Disclosure',
  rupture: 'Rupture and repair',
  affect: 'How stirred up',
  boundary: 'Boundary',
  risk: 'Risk',
} as const

const STATE_NAMES: Readonly<Record<ChartRegionId, Readonly<Record<string, string>>>> = {
  disclosure: LEVEL_NAMES,
  rupture: RUPTURE_NAMES,
  affect: AFFECT_NAMES,
  boundary: BOUNDARY_NAMES,
  risk: RISK_NAMES,
}

/** As much of the machine's description as is drawn. */
interface DrawnState {
  readonly on?: Readonly<Record<string, unknown>>
  readonly states?: Readonly<Record<string, DrawnState>>
}

/**
 * The regions that every client has, read from the client's own machine.
 * @throws Invariant where the machine has a state or a guard for which there are no words
 */
export function chartOf(machine: ClientMachine): readonly ChartRegion[] {
  // The configuration is typed for those who write one; read back it is plain data.
  const regions = (machine.config as DrawnState).states ?? {}
  return REGION_IDS.map((id) => {
    const states = regions[id]?.states ?? {}
    return {
      id,
      title: TITLES[id],
      states: Object.keys(states).map((state) => ({ id: state, name: nameOf(id, state) })),
      arrows: numbered(
        Object.entries(states).flatMap(([from, { on = {} }]) => arrowsFrom(from, on)),
      ),
    }
  })
}

const REGION_IDS = ['disclosure', 'rupture', 'affect', 'boundary', 'risk'] as const

export function nameOf(region: ChartRegionId, state: string): string {
  const name = STATE_NAMES[region][state]
  invariant(name !== undefined, `the state ${region}.${state} has a name`)
  return region === 'disclosure' ? `${state} ${name}` : name
}

interface Transition {
  readonly target?: string
  readonly guard?: string | { readonly type: string }
}

type Unnumbered = Omit<ChartArrow, 'number'>

function numbered(arrows: readonly Unnumbered[]): readonly ChartArrow[] {
  const groups = [...new Set(arrows.map(groupOf))]
  return arrows.map((arrow) => ({ ...arrow, number: groups.indexOf(groupOf(arrow)) + 1 }))
}

const groupOf = ({ to, when }: Unnumbered): string => `${to} ${when}`

function arrowsFrom(from: string, on: Readonly<Record<string, unknown>>): readonly Unnumbered[] {
  const transitions = Object.values(on).flatMap((each) => each as Transition | Transition[])
  const byTarget = Map.groupBy(transitions, ({ target }) => target)
  return [...byTarget].flatMap(([to, ways]) => {
    if (to === undefined || to === from) return []
    const whens = ways.map(({ guard }) => triggerOf(guard, { from, to }))
    return [{ from, to, when: [...new Set(whens)].join('; or ') }]
  })
}

function triggerOf(guard: Transition['guard'], arrow: ArrowEnds): string {
  const type = typeof guard === 'object' ? guard.type : guard
  const words = type === undefined ? undefined : TRIGGER_WORDS[type]
  invariant(words !== undefined, `the guard ${type} has words`)
  return words(arrow)
}
