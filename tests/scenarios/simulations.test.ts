import { describe, expect, test } from 'vitest'
import { simulateScenario } from '#authoring/simulate-scenario.ts'
import { ENTER_L3_BOND } from '#simulation/disclosure-gates.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/** As many as the command line runs, so that both find the same. */
const SEEDS = [1, 2, 3]
/** Sessions, not milliseconds, take the time: about sixty a client. */
const TIME_LIMIT = 60_000

describe('Simulations of the shipped scenarios', () => {
  test.each(shippedScenarios)(
    '%s: what must hold between types of trainee holds',
    (_, compiled) => {
      const { orderings } = simulateScenario(compiled, SEEDS)
      expect(orderings.length).toBeGreaterThan(0)
      expect(orderings.filter(({ status }) => status === 'fails')).toEqual([])
      const { bond } = compiled.scenario.client.start
      const unfounded = orderings.filter(
        ({ status, higher }) =>
          status === 'excepted' && (higher.measure !== 'level' || bond < ENTER_L3_BOND),
      )
      expect(unfounded).toEqual([])
    },
    TIME_LIMIT,
  )
})
