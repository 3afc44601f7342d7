import { describe, expect, test } from 'vitest'
import { testScenario } from '#authoring/test-scenario.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

const SEED = 1

describe('Rehearsals of the shipped scenarios', () => {
  test('there are some to rehearse', () => {
    expect(shippedScenarios.length).toBeGreaterThan(0)
  })

  test.each(shippedScenarios)('%s: scripted trainees fare as its author expects', (_, compiled) => {
    const { checks, passed } = testScenario(compiled, SEED)
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([])
    expect(passed).toEqual(true)
  })
})
