import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'

/** A scenario file with one mistake, and all that is said about it: `line:column code message`. */
export interface BrokenScenario {
  readonly text: string
  readonly told: readonly string[]
}

/** @throws Error when the fixture no longer holds the words: the example would prove nothing */
export const edited = (...edits: readonly (readonly [from: string, to: string])[]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the minimal scenario has no ${JSON.stringify(from)}`)
    return text.replace(from, to)
  }, minimalScenarioYaml)
