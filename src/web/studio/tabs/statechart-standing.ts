import { clientsBeforeReplies } from '#feedback/replayed-client.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from '#simulation/client-state.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { readClient } from '#simulation/simulated-client.ts'
import type { ChartRegionId } from './statechart-model.ts'

/** Where the client is in each region, where they were before the newest change, and where they have been. */
export interface ChartStanding {
  readonly now: Readonly<Record<ChartRegionId, string>>
  /** the state before, in the regions that moved with the newest reply */
  readonly cameFrom: Readonly<Partial<Record<ChartRegionId, string>>>
  readonly visited: Readonly<Record<ChartRegionId, ReadonlySet<string>>>
}

/** Read from every step of the conversation: after each reply, and after each answer to it. */
export function chartStanding(talk: FoldedSession, scenario: Scenario): ChartStanding {
  const clients = clientsBeforeReplies(talk, scenario)
  const states = [
    talk.start,
    ...talk.replies.flatMap(({ index, state }) => {
      const before = clients.get(index)
      return before === undefined ? [state] : [readClient(before), state]
    }),
    talk.client,
  ]
  const newest = talk.replies.at(-1)
  const before = newest && clients.get(newest.index)
  return {
    now: regionsOf(talk.client),
    cameFrom: before === undefined ? {} : changed(regionsOf(readClient(before)), talk.client),
    visited: {
      disclosure: new Set(states.map(({ level }) => level)),
      rupture: new Set(states.map(({ rupture }) => rupture)),
      affect: new Set(states.map(({ affect }) => affect)),
      boundary: new Set(states.map(({ boundary }) => boundary)),
      risk: new Set(states.map(({ risk }) => risk)),
    },
  }
}

const regionsOf = (client: ClientState): Readonly<Record<ChartRegionId, string>> => ({
  disclosure: client.level,
  rupture: client.rupture,
  affect: client.affect,
  boundary: client.boundary,
  risk: client.risk,
})

function changed(
  before: Readonly<Record<ChartRegionId, string>>,
  client: ClientState,
): ChartStanding['cameFrom'] {
  const now = regionsOf(client)
  return Object.fromEntries(
    Object.entries(before).filter(([region, state]) => now[region as ChartRegionId] !== state),
  )
}
