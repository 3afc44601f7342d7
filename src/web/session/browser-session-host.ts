import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import type { Voice } from '#simulation/voice-port.ts'
import { randomSeed } from './random.ts'
import type { SessionEngine } from './session-engine.ts'

/** The engine in this page: the clock stands still while the page is closed, the seed is drawn by the browser. */
export const openBrowserSession = (
  { openLocalSession }: SessionEngine,
  session: string,
  scenario: CompiledScenario,
  store: JournalStore,
  voice: Voice | null,
) =>
  openLocalSession({
    session,
    scenario,
    store,
    clock: () => Math.round(performance.now()),
    seed: randomSeed(),
    host: 'browser',
    ...(voice === null ? {} : { voice }),
  })
