import type { DrillId } from '#feedback/drills/drill.ts'
import { type DrillHistory, drillHistories } from '#feedback/drills/drill-history.ts'
import type { RankedDrill } from '#feedback/drills/drill-set.ts'
import { drillsOf } from '#feedback/drills/drills-of.ts'
import { type RecurringMiss, recurringMisses } from '#feedback/progress/recurring-misses.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { ownSummaries } from '#web/data/own-summaries.ts'
import { openLevels } from '#web/scenarios/open-levels.ts'
import type { Practice } from '#web/session/practice.ts'
import { type DrillShelf, openDrillShelf } from './drill-shelf.ts'

/** Everything that a set of drills is made from. */
export interface Deck {
  readonly shelf: DrillShelf
  /** by id, those whose level is open here */
  readonly scenarios: ReadonlyMap<string, CompiledScenario>
  /** those that may be offered here */
  readonly drills: readonly RankedDrill[]
  readonly histories: ReadonlyMap<DrillId, DrillHistory>
  readonly misses: readonly RecurringMiss[]
}

/**
 * @returns null where no scenario could be fetched
 * @throws DOMException where the browser's storage fails
 */
export async function readDeck(practice: Practice): Promise<Deck | null> {
  const shelf = await openDrillShelf(practice)
  const [scenarios, entries, { summaries }] = await Promise.all([
    openScenarios(practice),
    shelf.all(),
    ownSummaries(practice),
  ])
  if (scenarios.length === 0) return null
  const acquainted = new Set(summaries.map(({ scenarioId }) => scenarioId))
  return {
    shelf,
    scenarios: new Map(scenarios.map((each) => [each.scenario.id, each])),
    drills: scenarios.flatMap(({ scenario }) =>
      drillsOf(scenario)
        .filter(({ isForAcquainted }) => !isForAcquainted || acquainted.has(scenario.id))
        .map((drill) => ({ drill, level: scenario.level })),
    ),
    histories: drillHistories(entries),
    misses: recurringMisses(summaries),
  }
}

/** Those whose level may be practised here; one that cannot be fetched is left out. */
async function openScenarios(practice: Practice): Promise<readonly CompiledScenario[]> {
  const [cards, levels] = await Promise.all([practice.catalogue.cards(), openLevels(practice)])
  if (!cards.ok) return []
  const fetched = await Promise.all(
    cards.value
      .filter(({ level }) => levels.includes(level))
      .map(({ id }) => practice.catalogue.compiled(id)),
  )
  return fetched.flatMap((each) => (each.ok ? [each.value] : []))
}
