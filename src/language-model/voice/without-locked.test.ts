import { expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { lockedFacts, withoutLocked } from './without-locked.ts'

const PERSONA =
  'Sam likes the library. Sam failed a paper in January. Sam is careful with people. The exam must be sat again.'

test('Without locked facts: sentences that come near one are held back until it is told', () => {
  expect(withoutLocked(PERSONA, lockedFacts(minimalScenario, []))).toBe(
    'Sam likes the library. Sam is careful with people. The exam must be sat again.',
  )
  expect(
    withoutLocked(
      PERSONA,
      lockedFacts(minimalScenario, ['failed-module', 'mum-unaware', 'not-waking']),
    ),
  ).toBe(PERSONA)
})
