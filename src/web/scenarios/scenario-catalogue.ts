import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ScenarioCard } from './scenario-card.ts'
import { SCENARIO_LIST_URL } from './scenario-list-url.ts'

export type CatalogueFailure = 'unreachable' | 'unknown-scenario'

export interface ScenarioCatalogue {
  readonly cards: () => Promise<Result<readonly ScenarioCard[], CatalogueFailure>>
  readonly compiled: (id: string) => Promise<Result<CompiledScenario, CatalogueFailure>>
  /** Brings every scenario into memory, so that nothing is asked of the network afterwards. */
  readonly fetchAll: () => Promise<void>
}

/** Each address is asked for once; what came is kept, what failed may be asked for again. */
export function scenarioCatalogue(fetchJson: (url: string) => Promise<unknown>): ScenarioCatalogue {
  const kept = new Map<string, Promise<unknown>>()
  const once = (url: string): Promise<unknown> => {
    const known = kept.get(url)
    if (known) return known
    const asked = fetchJson(url)
    kept.set(url, asked)
    asked.catch(() => kept.delete(url))
    return asked
  }
  const cards = async () => {
    try {
      // The build wrote both files from checked scenarios, so their shapes are known here.
      return success((await once(SCENARIO_LIST_URL)) as readonly ScenarioCard[])
    } catch {
      return failure('unreachable' as const)
    }
  }
  const compiled = async (id: string): Promise<Result<CompiledScenario, CatalogueFailure>> => {
    const list = await cards()
    if (!list.ok) return list
    const card = list.value.find((each) => each.id === id)
    if (!card) return failure('unknown-scenario')
    try {
      return success((await once(card.url)) as CompiledScenario)
    } catch {
      return failure('unreachable')
    }
  }
  return {
    cards,
    compiled,
    fetchAll: async () => {
      const list = await cards()
      if (list.ok) await Promise.all(list.value.map(({ id }) => compiled(id)))
    },
  }
}

export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}
