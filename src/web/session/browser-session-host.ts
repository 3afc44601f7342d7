import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { randomSeed } from './random.ts'

/** The engine in this page: the clock stands still while the page is closed, the seed is drawn by the browser. */
export const openBrowserSession = (
  session: string,
  scenario: CompiledScenario,
  store: JournalStore,
) =>
  openLocalSession({
    session,
    scenario,
    store,
    clock: () => Math.round(performance.now()),
    seed: randomSeed(),
    host: 'browser',
  })
