import { invariant } from '#lib/invariant.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Database } from '#store/tables.ts'

/** Scenarios as they stood when an exercise was published. They never change, so each is read once. */
export type PinnedScenarios = (hash: string) => Promise<CompiledScenario>

/** @source judgement: more exercises than run on one day */
const MOST_KEPT = 50

export function pinnedScenarios(database: Database): PinnedScenarios {
  const kept = new Map<string, Promise<CompiledScenario>>()
  const read = async (hash: string): Promise<CompiledScenario> => {
    const row = await database
      .selectFrom('pinned_scenarios')
      .select('compiled')
      .where('hash', '=', hash)
      .executeTakeFirst()
    invariant(row !== undefined, 'a published exercise has a pinned scenario')
    // What stands there was compiled from a checked file when it was pinned.
    return JSON.parse(row.compiled) as CompiledScenario
  }
  return (hash) => {
    const known = kept.get(hash)
    if (known !== undefined) return known
    const asked = read(hash)
    kept.set(hash, asked)
    asked.catch(() => kept.delete(hash))
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return asked
  }
}
