import { expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { LibraryScenario } from '#server/scenario-library.ts'
import { offeredScenario, offeredScenarios, scenarioLine } from './offered-scenarios.ts'

const inLibrary = (changes: Partial<Scenario>, isOpenToPractice: boolean): LibraryScenario => ({
  ...compileScenario({ ...minimalScenario, status: 'active', ...changes }),
  source: '',
  isOpenToPractice,
})

const libraryOf = (...all: readonly LibraryScenario[]) => ({ all, find: () => null })

test('active scenarios are offered, the easiest first', () => {
  const hard = inLibrary({ id: 'a-hard', level: 5 }, true)
  const easy = inLibrary({ id: 'z-easy', level: 1 }, true)
  const old = inLibrary({ id: 'old', status: 'deprecated' }, true)
  const library = libraryOf(hard, old, easy)
  expect(offeredScenarios(library)).toEqual([easy, hard])
  expect([offeredScenario(library, 'old'), offeredScenario(library, 'z-easy')]).toEqual([
    null,
    easy,
  ])
})

test('of two files of one client the one kept for graded work is offered, and said to be known', () => {
  const open = inLibrary({ id: 'mo', version: '1.0.0' }, true)
  const kept = inLibrary({ id: 'mo', version: '2.0.0' }, false)
  const library = libraryOf(kept, open)
  expect(offeredScenarios(library)).toEqual([kept])
  expect(scenarioLine(library, kept.scenario).isOpenToPractice).toBe(true)
  expect(scenarioLine(libraryOf(kept), kept.scenario).isOpenToPractice).toBe(false)
})
