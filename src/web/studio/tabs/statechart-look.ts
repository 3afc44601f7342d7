import type { ChartRegionId } from './statechart-model.ts'
import type { ChartStanding } from './statechart-standing.ts'

/** How a state stands to the conversation, and to what the file allows. */
export type StateLook = 'now' | 'visited' | 'unvisited' | 'unreachable'

export function lookOf(
  region: ChartRegionId,
  state: string,
  standing: ChartStanding | null,
  unreachable: ReadonlyMap<string, string>,
): StateLook {
  if (standing?.now[region] === state) return 'now'
  if (standing?.visited[region].has(state)) return 'visited'
  return unreachable.has(`${region}/${state}`) ? 'unreachable' : 'unvisited'
}
