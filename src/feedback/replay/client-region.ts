import { invariant } from '#lib/invariant.ts'
import type { ClientMachine } from '#simulation/simulated-client.ts'
import { REGION_TITLES, STATE_WORDS } from './region-words.ts'

/** The regions of the client's statechart that every client has, in the order in which they are told. */
export const REGION_IDS = ['disclosure', 'rupture', 'affect', 'boundary', 'risk'] as const

export type RegionId = (typeof REGION_IDS)[number]

/** One region with its states, as the client's own machine has them. */
export interface ClientRegion {
  readonly id: RegionId
  readonly title: string
  readonly states: readonly RegionState[]
}

export interface RegionState {
  readonly id: string
  /** plain words: "feelings" */
  readonly name: string
  /** ids of the states that can come next, without itself, in the order of the region */
  readonly leadsTo: readonly string[]
}

/** Read from the machine that runs the session, so that what is drawn is what can happen. */
export const clientRegions = (machine: ClientMachine): readonly ClientRegion[] =>
  REGION_IDS.map((id) => {
    const region = machine.states[id]
    invariant(region, `the client has a region ${id}`)
    return {
      id,
      title: REGION_TITLES[id],
      states: Object.values(region.states).map(({ key, transitions }) => {
        const targets = [...transitions.values()].flat().flatMap(targetKeys)
        return {
          id: key,
          name: stateWords(id, key),
          leadsTo: Object.keys(region.states).filter(
            (state) => state !== key && targets.includes(state),
          ),
        }
      }),
    }
  })

/** @param state id of a state of this region */
export const stateWords = (region: RegionId, state: string): string => {
  const words: Readonly<Record<string, string>> = STATE_WORDS[region]
  const name = words[state]
  invariant(name !== undefined, `the state ${region}.${state} has a name`)
  return name
}

interface Targeting {
  readonly target?: readonly { readonly key: string }[] | undefined
}

const targetKeys = ({ target = [] }: Targeting): readonly string[] => target.map(({ key }) => key)
