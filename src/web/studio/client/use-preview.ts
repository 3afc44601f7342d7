import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Preview } from './preview.ts'

/**
 * A conversation that outlives every save: the same replies are said again to each new version of the file.
 * @param compiled the newest version that could be read; null while there is none, and what there was goes on
 */
export function usePreview(compiled: CompiledScenario | null): Preview {
  return {
    compiled,
    talk: null,
    differing: new Map(),
    unsaid: [],
    seed: 1,
    standing: null,
    dropped: [],
    say: () => {},
    back: () => null,
    restart: () => {},
    reseed: () => {},
    startFrom: () => {},
    play: () => {},
    forgetDifferences: () => {},
    standingAt: () => null,
  }
}
