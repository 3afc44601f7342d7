import type { z } from 'zod'
import type { Fixed } from '#contract/api/api-types.ts'
import type { scenarioLineSchema } from '#contract/api/scenario-line.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { LibraryScenario, ScenarioLibrary } from '#server/scenario-library.ts'

export type ScenarioLine = Fixed<z.output<typeof scenarioLineSchema>>

/** What an exercise can be made of: one file for each id, the one kept for graded work where there are two. */
export function offeredScenarios({ all }: ScenarioLibrary): readonly LibraryScenario[] {
  const active = all.filter(({ scenario }) => scenario.status === 'active')
  const closedLast = active.toSorted(
    (a, b) => Number(b.isOpenToPractice) - Number(a.isOpenToPractice),
  )
  return [...new Map(closedLast.map((each) => [each.scenario.id, each])).values()].toSorted(
    (a, b) => a.scenario.level - b.scenario.level || (a.scenario.id < b.scenario.id ? -1 : 1),
  )
}

/** @returns null where no exercise can be made of it, or no longer */
export const offeredScenario = (library: ScenarioLibrary, id: string): LibraryScenario | null =>
  offeredScenarios(library).find(({ scenario }) => scenario.id === id) ?? null

export const scenarioLine = (
  { all }: ScenarioLibrary,
  { id, title, client, minutes, skills, contentNotes }: Scenario,
): ScenarioLine => ({
  id,
  title,
  client: client.name,
  minutes,
  skills,
  contentNotes,
  // Another version of the same client open to practice gives as much away.
  isOpenToPractice: all.some((each) => each.scenario.id === id && each.isOpenToPractice),
})
